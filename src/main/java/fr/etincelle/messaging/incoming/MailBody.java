package fr.etincelle.messaging.incoming;

import fr.etincelle.messaging.incoming.IncomingMail.Caveat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a walk through the parts of a message brings home. */
final class MailBody {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200;
    private static final int MOST_BYTES_OF_A_TEXT = 2_000_000;
    static final int MOST_SIGNS = 100_000;

    private static final Pattern POOR_SUBSTITUTE = Pattern.compile("\\bhtml\\b|navigateur|browser", Pattern.CASE_INSENSITIVE);
    private static final Pattern REALLY_HTML = Pattern.compile("\\s*(?:<!doctype html|<html|<body|<div|<p>|<table)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEALED = Pattern.compile("(?m)^-----BEGIN PGP MESSAGE-----");
    private static final Pattern ARMOUR = Pattern.compile(
            "(?m)^-----BEGIN PGP SIGNED MESSAGE-----\\n(?:Hash:.*\\n)*|^-----BEGIN PGP SIGNATURE-----(?s:.*?)(?:-----END PGP SIGNATURE-----|\\z)");
    private static final Pattern METHOD = Pattern.compile("(?im)^METHOD:\\s*(\\w+)");

    private final StringBuilder text = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();
    private final Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
    private boolean report;
    private @Nullable String calendarMethod;
    private int parts;

    static MailBody of(MimePart message) {
        var body = new MailBody();
        body.walk(message, 0);
        return body;
    }

    private void walk(MimePart part, int depth) {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            caveats.add(Caveat.CUT);
            return;
        }
        var type = part.type();
        if (type.isAny("multipart/")) walkParts(part, type, depth);
        else if (type.is("message/rfc822") || type.is("message/global")) forwarded(part, depth);
        else if (isWinmail(part, type)) winmail(part);
        else if (type.isAny("application/pkcs7-mime") || type.isAny("application/x-pkcs7-mime") || type.is("application/pgp-encrypted"
                )) caveats.add(Caveat.ENCRYPTED);
        else if (type.is("text/calendar")) invitation(part);
        else if (part.isAttached() || !type.isAny("text/") || part.fileName() != null && !text.isEmpty()) name(part, type);
        else write(readable(part, type));
    }

    private void walkParts(MimePart part, MediaType type, int depth) {
        var children = part.parts();
        if (type.is("multipart/encrypted")) {
            caveats.add(Caveat.ENCRYPTED);
        } else if (type.is("multipart/alternative")) {
            choose(children, depth);
        } else if (type.is("multipart/report")) {
            report = true;
            children.stream().limit(1).forEach(child -> walk(child, depth + 1));
        } else {
            children.forEach(child -> walk(child, depth + 1));
        }
        // Nothing was found where parts were promised: what stands there is all there is to read.
        if (children.isEmpty()) write(readable(part, MediaType.in("text/plain")));
    }

    /** Each child says the same in another form: the plain one, unless it says nothing. */
    private void choose(List<MimePart> children, int depth) {
        var bodies = children.stream().map(child -> {
            var body = new MailBody();
            body.parts = parts;
            body.walk(child, depth + 1);
            parts = body.parts;
            return body;
        }).toList();
        var plain = bodies.stream().limit(1).filter(body -> children.getFirst().type().is("text/plain"));
        var longest = bodies.stream().mapToInt(body -> body.text.length()).max().orElse(0);
        var chosen = plain.filter(body -> !isPoor(body.text, longest))
                .findFirst()
                .or(() -> bodies.reversed().stream().filter(body -> !body.text.toString().isBlank()).findFirst());
        bodies.forEach(this::takeAllButTheText);
        chosen.ifPresent(body -> write(body.text.toString()));
    }

    private static boolean isPoor(CharSequence plain, int longest) {
        var text = plain.toString().strip();
        return text.isEmpty() || text.length() < longest && text.length() < 300 && POOR_SUBSTITUTE.matcher(text).find();
    }

    private void takeAllButTheText(MailBody other) {
        other.attachments.forEach(this::name);
        caveats.addAll(other.caveats);
        report |= other.report;
        if (other.calendarMethod != null) calendarMethod = other.calendarMethod;
    }

    /** Under a line that says whose message it is, so that nobody takes it for the sender's own words. */
    private void forwarded(MimePart part, int depth) {
        var message = part.inner();
        var body = new MailBody();
        body.parts = parts;
        body.walk(message, depth + 1);
        parts = body.parts;
        body.attachments.forEach(this::name);
        caveats.addAll(body.caveats);
        write("%s\nDe : %s\nObjet : %s\n\n%s".formatted(WrittenText.FORWARDED,
                message.headers().texts("from").stream().findFirst().orElse(""),
                Optional.ofNullable(message.headers().text("subject")).orElse(""), body.text));
    }

    private static boolean isWinmail(MimePart part, MediaType type) {
        return type.is("application/ms-tnef") || "winmail.dat".equalsIgnoreCase(part.fileName());
    }

    private void winmail(MimePart part) {
        var winmail = WinmailDat.in(part.content(part.length()));
        winmail.attachments().forEach(this::name);
        // Outlook repeats there what it already said in the open.
        if (text.toString().isBlank()) write(winmail.text());
    }

    private void invitation(MimePart part) {
        var told = part.type().parameter("method");
        if (told != null) calendarMethod = told.toUpperCase(Locale.ROOT);
        METHOD.matcher(CharsetGuess.decode(part.content(MOST_BYTES_OF_A_TEXT), "utf-8")).results().findFirst()
                .ifPresent(method -> calendarMethod = method.group(1).toUpperCase(Locale.ROOT));
        caveats.add(Caveat.INVITATION);
        name(part, part.type());
    }

    private String readable(MimePart part, MediaType type) {
        if (part.length() > MOST_BYTES_OF_A_TEXT) caveats.add(Caveat.CUT);
        var written = CharsetGuess.decode(part.content(MOST_BYTES_OF_A_TEXT), charset(part, type)).replace("\r\n", "\n").replace('\r', '\n');
        if (type.is("text/html") || REALLY_HTML.matcher(written).lookingAt()) return HtmlText.of(written);
        if (type.is("text/enriched") || type.is("text/richtext")) return written.replaceAll("<[^<>\n]{1,80}>", "");
        if ("flowed".equalsIgnoreCase(type.parameter("format"))) return FlowedText.of(written, "yes".equalsIgnoreCase(type.parameter("delsp")));
        return written;
    }

    private static @Nullable String charset(MimePart part, MediaType type) {
        var charset = type.parameter("charset");
        return charset != null || !type.is("text/html") ? charset : HtmlText.charset(part.content(2000));
    }

    private void write(String more) {
        if (SEALED.matcher(more).find()) caveats.add(Caveat.ENCRYPTED);
        var lines = Bounded.lines(ARMOUR.matcher(more).replaceAll(""));
        if (lines.isEmpty()) return;
        if (!text.isEmpty()) text.append("\n\n");
        text.append(lines);
        if (text.length() > MOST_SIGNS) {
            caveats.add(Caveat.CUT);
            text.setLength(Bounded.beginning(text.toString(), MOST_SIGNS).length());
        }
    }

    private void name(MimePart part, MediaType type) {
        var name = part.fileName();
        name(name != null ? name : type.value());
    }

    private void name(String attachment) {
        if (attachments.size() < MOST_PARTS) attachments.add(attachment);
    }

    String text() {
        return text.toString();
    }

    List<String> attachments() {
        return attachments;
    }

    Set<Caveat> caveats() {
        return caveats;
    }

    boolean isReport() {
        return report;
    }

    boolean answersAnInvitation() {
        return "REPLY".equals(calendarMethod) || "COUNTER".equals(calendarMethod) || "DECLINECOUNTER".equals(calendarMethod);
    }
}
