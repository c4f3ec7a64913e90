package fr.etincelle.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Base64;
import java.util.Map;

/** A text as a square that a telephone reads, drawn for the page. */
public final class QrPicture {

    /** The address of the picture: the picture itself. */
    public static String of(String text) {
        try {
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 4));
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(drawn(dots).getBytes(UTF_8));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no room in the square", tooLong);
        }
    }

    private static String drawn(BitMatrix dots) {
        var path = new StringBuilder();
        for (var y = 0; y < dots.getHeight(); y++) {
            for (var x = 0; x < dots.getWidth(); x++) if (dots.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(dots.getWidth(), path);
    }

    private QrPicture() {}
}
