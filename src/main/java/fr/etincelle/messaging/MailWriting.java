package fr.etincelle.messaging;

import fr.etincelle.shared.Typed;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Writes an e-mail as it travels. Its name is made from the message's own, so that one sent twice after a crash is recognised as one
 * (RFC 5322), and what no human wrote says so (RFC 3834): no machine shall answer it.
 */
final class MailWriting {

    /** By it we know our own when it comes back. */
    private static final String OURS = "X-Etincelle";

    private static final Pattern METHOD = Pattern.compile("(?im)^METHOD:([A-Z]+)\\s*$");
    private static final Pattern MESSAGE_NAME = Pattern.compile("<[!-;=?-~]{1,250}>");
    private static final int MOST_ANCESTORS = 20;

    static MimeMessage write(Session session, MailAccount from, MessageId id, Way.Email email, Instant now) throws MessagingException {
        var mail = new Named(session, id.asName(from.domain()));
        mail.setFrom(sender(from));
        mail.setRecipient(MimeMessage.RecipientType.TO, recipient(email.to()));
        mail.setSubject(Objects.requireNonNullElse(Typed.line(email.subject()), ""), "UTF-8");
        mail.setSentDate(Date.from(now));
        answer(mail, email.thread().stream().filter(name -> MESSAGE_NAME.matcher(name).matches()).toList());
        mail.setHeader(OURS, id.value().toString());
        if (email.automatic()) sayThatNobodyWroteIt(mail, !email.thread().isEmpty());
        fill(mail, email);
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress sender(MailAccount from) throws MessagingException {
        try {
            return new InternetAddress(from.senderAddress(), Typed.line(from.senderName()), "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java knows UTF-8", e);
        }
    }

    /** One address and nothing else: no second one, no line break with a header behind it. */
    private static InternetAddress recipient(String address) throws AddressException {
        if (address.chars().anyMatch(sign -> sign <= ' ' || sign > '~' || sign == ',' || sign == ';' || sign == '<' || sign == '(')) {
            throw new AddressException("not one plain address");
        }
        var recipient = new InternetAddress(address, true);
        recipient.validate();
        if (!address.contains("@")) throw new AddressException("no place in it");
        return recipient;
    }

    private static void answer(MimeMessage mail, List<String> thread) throws MessagingException {
        if (thread.isEmpty()) return;
        mail.setHeader("In-Reply-To", thread.getLast());
        mail.setHeader("References", String.join("\r\n ", thread.subList(Math.max(0, thread.size() - MOST_ANCESTORS), thread.size())));
    }

    /** The third is for Exchange, which knows nothing of the first. {@code Precedence} would only bring us nearer to unwanted mail. */
    private static void sayThatNobodyWroteIt(MimeMessage mail, boolean answers) throws MessagingException {
        mail.setHeader("Auto-Submitted", answers ? "auto-replied" : "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
    }

    private static void fill(MimeMessage mail, Way.Email email) throws MessagingException {
        var calendar = email.calendar();
        if (calendar == null) text(mail, email.text());
        else mail.setContent(withCalendar(email.text(), calendar));
    }

    /** Twice: one mail program shows the appointment beside the text, another only files. */
    private static Multipart withCalendar(String text, String calendar) throws MessagingException {
        var found = METHOD.matcher(calendar);
        var method = found.find() ? found.group(1) : "PUBLISH";
        var words = new MimeBodyPart();
        text(words, text);
        var shown = part(calendar, "text/calendar; charset=UTF-8; method=" + method);
        var file = part(calendar, "application/ics; name=rendez-vous.ics");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("rendez-vous.ics");
        var both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", words, shown));
        return new MimeMultipart("mixed", both, file);
    }

    private static BodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static void text(Part part, String text) throws MessagingException {
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(FlowedLines.of(text).getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8; format=flowed")));
        part.setHeader("Content-Transfer-Encoding", isMostlyLatin(text) ? "quoted-printable" : "base64");
    }

    private static boolean isMostlyLatin(String text) {
        return text.chars().filter(sign -> sign > 0x24f).count() * 4 < text.length();
    }

    /** Jakarta Mail would give it another name each time. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }

    private MailWriting() {}
}
