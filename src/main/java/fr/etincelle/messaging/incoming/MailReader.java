package fr.etincelle.messaging.incoming;

import fr.etincelle.messaging.incoming.IncomingMail.Caveat;
import fr.etincelle.messaging.incoming.ReadMail.Reason;
import fr.etincelle.messaging.incoming.ReadMail.Unreadable;
import jakarta.mail.internet.MailDateFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a message, whatever it is made of. Nothing in it can make this fail, or keep more than a text of bounded length. */
public final class MailReader {

    private static final int MOST_BYTES = 25_000_000;
    private static final int MOST_REFERENCES = 50;
    private static final Pattern IDENTIFIER = Pattern.compile("<[^<>\\s\\p{Cntrl}]{1,500}>");
    private static final List<String> EXPECTED = List.of("from", "to", "subject", "date", "message-id", "content-type", "return-path", "received", "mime-version");

    private final Set<String> ours;

    /** @param ourAddresses what comes from them was sent by us */
    public MailReader(Set<String> ourAddresses) {
        ours = ourAddresses.stream().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    public ReadMail read(InputStream message) {
        try {
            var bytes = message.readNBytes(MOST_BYTES);
            return read(bytes, bytes.length == MOST_BYTES && message.read() >= 0);
        } catch (IOException interrupted) {
            return new Unreadable(Reason.INTERRUPTED);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return new Unreadable(Reason.BROKEN);
        }
    }

    private ReadMail read(byte[] bytes, boolean cut) {
        var message = MimePart.message(bytes);
        var headers = message.headers();
        if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) return new Unreadable(Reason.EMPTY);
        if (EXPECTED.stream().noneMatch(headers::has)) return new Unreadable(Reason.NOT_A_MESSAGE);
        var body = MailBody.of(message);
        var sender = Mailbox.only(headers.texts("from"));
        var replyTo = Mailbox.only(headers.texts("reply-to"));
        return new IncomingMail(sender, replyTo == null || ours.contains(replyTo.address()) ? null : replyTo,
                Bounded.line(headers.text("subject"), 500), sentAt(headers), identifier(headers.raw("message-id")), identifier(headers.raw("in-reply-to")),
                IDENTIFIER.matcher(headers.raw("references")).results().map(MatchResult::group).limit(MOST_REFERENCES).toList(),
                body.text(), body.attachments(), caveats(body, headers, cut), new MachineSigns(headers, body, ours).first(sender, replyTo));
    }

    private static Set<Caveat> caveats(MailBody body, Headers headers, boolean cut) {
        var caveats = EnumSet.noneOf(Caveat.class);
        caveats.addAll(body.caveats());
        if (cut) caveats.add(Caveat.CUT);
        if (headers.oddStart()) caveats.add(Caveat.DAMAGED);
        return caveats;
    }

    private static @Nullable Instant sentAt(Headers headers) {
        try {
            return new MailDateFormat().parse(headers.raw("date")).toInstant();
        } catch (ParseException | RuntimeException noDate) {
            return null;
        }
    }

    private static @Nullable String identifier(String header) {
        return IDENTIFIER.matcher(header).results().map(MatchResult::group).findFirst().orElse(null);
    }
}
