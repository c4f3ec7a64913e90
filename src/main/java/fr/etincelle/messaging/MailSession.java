package fr.etincelle.messaging;

import jakarta.mail.Session;
import java.util.Properties;

/** How one speaks with a mail server: never for long without an answer, never in the open, never to who only says to be it. */
final class MailSession {

    private static final String TEN_SECONDS = "10000";

    static Session toSend(MailServer server, String ourDomain) {
        var settings = settings("smtp", server);
        settings.setProperty("mail.smtp.localhost", ourDomain);
        settings.setProperty("mail.smtp.auth", String.valueOf(server.user() != null));
        return Session.getInstance(settings);
    }

    static Session toRead(MailServer server) {
        var settings = settings("imap", server);
        // Looking at a message is not reading it; and of what is huge, only the beginning is fetched.
        settings.setProperty("mail.imap.peek", "true");
        settings.setProperty("mail.imap.fetchsize", "65536");
        return Session.getInstance(settings);
    }

    private static Properties settings(String protocol, MailServer server) {
        var settings = new Properties();
        settings.setProperty("mail.store.protocol", protocol);
        settings.setProperty("mail.transport.protocol", protocol);
        var named = "mail." + protocol + ".";
        settings.setProperty(named + "host", server.host());
        settings.setProperty(named + "port", String.valueOf(server.port()));
        settings.setProperty(named + "connectiontimeout", TEN_SECONDS);
        settings.setProperty(named + "timeout", TEN_SECONDS);
        settings.setProperty(named + "writetimeout", TEN_SECONDS);
        settings.setProperty(named + "ssl.checkserveridentity", "true");
        settings.setProperty(named + "ssl.enable", String.valueOf(server.security() == MailServer.Security.TLS));
        settings.setProperty(named + "starttls.enable", String.valueOf(server.security() == MailServer.Security.STARTTLS));
        settings.setProperty(named + "starttls.required", String.valueOf(server.security() == MailServer.Security.STARTTLS));
        return settings;
    }

    private MailSession() {}
}
