package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.Fingerprint;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Gives a feed to whoever has its address, and nothing to everyone else. Packed here and not by the server, which packs nothing
 * that has a strong tag: each form of the same bytes bears its own.
 */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Pattern TAKES_GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private final FeedDoor door;

    FeedController(FeedDoor door) {
        this.door = door;
    }

    @GetMapping("/calendriers/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token, @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var calendar = door.read(new Secret(token)).orElseThrow(NotHere::new);
        var packed = TAKES_GZIP.matcher(accepted).find();
        var answer = ResponseEntity.ok().contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .eTag(Fingerprint.of(calendar) + (packed ? "-gzip" : ""));
        return packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed(calendar)) : answer.body(calendar);
    }

    /** An address cut short is nobody's, and must not be quoted by whoever logs what was not found. */
    @GetMapping("/calendriers/{something}")
    String nothing() {
        throw new NotHere();
    }

    private static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
