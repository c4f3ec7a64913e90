package fr.etincelle.messaging;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Where the centre is, as a code that a telephone reads.
 *
 * <p>A contact card, because every telephone understands it without a network: a touch on its address opens
 * whatever map the person uses, a touch on its number calls the centre. A {@code geo:} link with a street means
 * nothing to an iPhone, and a link to one map would choose a company for people.
 */
record ContactCard(String name, String street, String postcode, String commune, @Nullable String phone) {

    private static final int DOTS_PER_SQUARE = 6;

    static ContactCard of(Slip slip) {
        var place = slip.place();
        return new ContactCard(place.name(), place.street(), place.postcode(), place.commune(), slip.phone());
    }

    /** vCard 3.0 (RFC 2426), the version that telephones agree on. */
    String text() {
        return Stream.of("BEGIN:VCARD", "VERSION:3.0",
                        "N:%s;;;;".formatted(quoted(name)),
                        "FN:" + quoted(name),
                        "ADR:;;%s;%s;;%s;France".formatted(quoted(street), quoted(commune), quoted(postcode)),
                        phone == null ? "" : "TEL:" + phone.replaceAll("[^+0-9]", ""),
                        "END:VCARD")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\r\n"));
    }

    /** The code as a PNG in a data address: a page that is printed asks nothing of anybody. */
    String asPicture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(squares()), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private BitMatrix squares() {
        try {
            return new QRCodeWriter().encode(text(), BarcodeFormat.QR_CODE, 0, 0, Map.of(
                    EncodeHintType.CHARACTER_SET, "UTF-8",
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN, 2));
        } catch (WriterException e) {
            throw new IllegalStateException("an address too long for a code", e);
        }
    }

    private static BufferedImage drawn(BitMatrix squares) {
        var side = squares.getWidth() * DOTS_PER_SQUARE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                var dark = squares.get(x / DOTS_PER_SQUARE, y / DOTS_PER_SQUARE);
                picture.setRGB(x, y, dark ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return picture;
    }

    private static String quoted(String text) {
        return text.replaceAll("([\\\\;,])", "\\\\$1").replaceAll("\\R", " ");
    }
}
