package fr.etincelle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.etincelle.messaging.MailServer.Security;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A real mail server on this machine, and a centre that uses it. */
final class MailRoom implements AutoCloseable {

    static final String PASSWORD = "trois prunes au sirop";

    private final GreenMail server;

    MailRoom() {
        this(ServerSetup.SMTP.dynamicPort());
    }

    /** Opened where somebody was expected already. */
    static MailRoom at(int smtpPort) {
        return new MailRoom(ServerSetup.SMTP.port(smtpPort));
    }

    private MailRoom(ServerSetup smtp) {
        server = new GreenMail(new ServerSetup[] {smtp, ServerSetup.IMAP.dynamicPort()});
        server.start();
        server.setUser("bonjour@briquet.example", "bonjour@briquet.example", PASSWORD);
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    int imapPort() {
        return server.getImap().getPort();
    }

    GreenMail server() {
        return server;
    }

    MailForm form() {
        return form(smtpPort(), "bonjour@briquet.example", PASSWORD, imapPort(), PASSWORD, "INBOX");
    }

    /** For sending alone: a mailbox is looked at each minute, which is many times in a day that a test lets pass. */
    MailForm formToSend() {
        return form(smtpPort(), "bonjour@briquet.example", PASSWORD, null, null, "INBOX");
    }

    static MailForm form(int smtpPort, @Nullable String smtpUser, @Nullable String smtpPassword, @Nullable Integer imapPort, @Nullable String imapPassword, String folder) {
        return new MailForm("Le Briquet", "bonjour@briquet.example", "localhost", smtpPort, Security.NONE, smtpUser, smtpPassword,
                imapPort == null ? null : "localhost", imapPort, Security.NONE, imapPort == null ? null : "bonjour@briquet.example", imapPassword, folder, null);
    }

    /** Lies in the mailbox of the centre from now on, byte for byte. */
    void delivers(String message) {
        try {
            var bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            server.getUserManager().getUser("bonjour@briquet.example").deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (MessagingException e) {
            throw new IllegalStateException("the message could not be laid into the mailbox", e);
        }
    }

    /** What lies in the mailbox of the centre. */
    MailFolder inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(server.getUserManager().getUser("bonjour@briquet.example"));
        } catch (FolderException e) {
            throw new IllegalStateException("there is no mailbox", e);
        }
    }

    List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    MimeMessage theOneThatArrived() {
        assertThat(arrived()).hasSize(1);
        return arrived().getFirst();
    }

    void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException("the mailboxes could not be emptied", e);
        }
    }

    /** A port where nobody listens. */
    static int nobody() {
        try (var closing = new ServerSocket(0)) {
            return closing.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
