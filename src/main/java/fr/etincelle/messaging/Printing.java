package fr.etincelle.messaging;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * Turns a page meant for paper into a PDF to keep (PDF/A-2a) that a screen reader can read (PDF/UA).
 * The page must be well-formed XML, with a language and a title; what it links to comes from our own static files.
 */
@Service
public class Printing {

    private static final String OURS = "static";
    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

    public byte[] pdf(String page) {
        var bytes = new ByteArrayOutputStream();
        try {
            printer(page).toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException("the page could not be printed", e);
        }
        return bytes.toByteArray();
    }

    private PdfRendererBuilder printer(String page) {
        var printer = new PdfRendererBuilder();
        printer.useFastMode();
        printer.usePdfUaAccessibility(true);
        printer.usePdfAConformance(PdfAConformance.PDFA_2_A);
        printer.useColorProfile(COLOURS);
        printer.useFont(() -> open(FONTS + "DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        printer.useFont(() -> open(FONTS + "DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        printer.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        printer.useUnicodeBidiReorderer(new ICUBidiReorderer());
        printer.defaultTextDirection(TextDirection.LTR);
        printer.useUriResolver((_, uri) -> uri.startsWith("data:") ? uri : URI.create(OURS + "://files/").resolve(uri).toString());
        printer.useProtocolsStreamImplementation(this::file, OURS);
        printer.useExternalResourceAccessControl((uri, _) -> uri.startsWith("data:") || uri.startsWith(OURS + "://files/"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        printer.withHtmlContent(page, OURS + "://files/");
        return printer;
    }

    private FSStream file(String address) {
        var path = "static" + URI.create(address).normalize().getPath();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return path.endsWith(".svg") ? new ByteArrayInputStream(pictures.computeIfAbsent(path, Printing::picture)) : open(path);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(open(path), StandardCharsets.UTF_8);
            }
        };
    }

    /** A drawing in a background is mere decoration to a screen reader, but the printer takes only pictures there. */
    private static byte[] picture(String drawing) {
        var bytes = new ByteArrayOutputStream();
        var painter = new PNGTranscoder();
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, 240f);
        try (var in = open(drawing)) {
            painter.transcode(new TranscoderInput(in), new TranscoderOutput(bytes));
        } catch (IOException | TranscoderException e) {
            throw new IllegalStateException("the drawing %s could not be painted".formatted(drawing), e);
        }
        return bytes.toByteArray();
    }

    private static InputStream open(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
