package fr.etincelle.messaging;

import static fr.etincelle.messaging.Trouble.ADDRESS_INVALID;
import static fr.etincelle.messaging.Trouble.ADDRESS_UNKNOWN;
import static fr.etincelle.messaging.Trouble.BROKEN;
import static fr.etincelle.messaging.Trouble.BUSY;
import static fr.etincelle.messaging.Trouble.CERTIFICATE;
import static fr.etincelle.messaging.Trouble.MAILBOX_FULL;
import static fr.etincelle.messaging.Trouble.NOT_SECURE;
import static fr.etincelle.messaging.Trouble.NO_SUCH_FOLDER;
import static fr.etincelle.messaging.Trouble.REFUSED;
import static fr.etincelle.messaging.Trouble.REJECTED;
import static fr.etincelle.messaging.Trouble.SENDER_REFUSED;
import static fr.etincelle.messaging.Trouble.TOO_SLOW;
import static fr.etincelle.messaging.Trouble.UNKNOWN_NAME;
import static fr.etincelle.messaging.Trouble.WRONG_PASSWORD;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Understands what a mail server meant. What is wrong between it and us is worth another try, even where the server says it is for ever:
 * someone will put the settings right. What is wrong with one address is not.
 */
final class MailTrouble {

    /** What kept one message from leaving. */
    static Carried answer(MessagingException failure) {
        return all(failure).stream().map(MailTrouble::answerToOne).flatMap(Optional::stream).findFirst().orElseGet(() -> new Carried.TryLater(of(failure)));
    }

    private static Optional<Carried> answerToOne(Throwable failure) {
        return Optional.ofNullable(switch (failure) {
            case SMTPAddressFailedException refused -> recipientRefused(refused.getReturnCode(), String.valueOf(refused.getMessage()));
            case SMTPSenderFailedException _ -> new Carried.TryLater(SENDER_REFUSED);
            case SMTPSendFailedException refused -> messageRefused(refused.getReturnCode(), String.valueOf(refused.getCommand()));
            case AddressException _ -> new Carried.Never(ADDRESS_INVALID);
            default -> null;
        });
    }

    /** The three numbers after the code say more than the code, where the server gives them (RFC 3463). */
    private static Carried recipientRefused(int code, String said) {
        if (code < 400) return new Carried.TryLater(BROKEN);
        if (code < 500) return new Carried.TryLater(said.contains("4.2.2") || code == 452 ? MAILBOX_FULL : BUSY);
        if (said.contains("5.7.") || code == 530) return new Carried.TryLater(SENDER_REFUSED);
        return new Carried.Never(said.contains("5.2.2") || code == 552 ? MAILBOX_FULL : ADDRESS_UNKNOWN);
    }

    private static Carried messageRefused(int code, String command) {
        if (command.startsWith("MAIL") || code == 530) return new Carried.TryLater(SENDER_REFUSED);
        if (code >= 500) return new Carried.Never(REJECTED);
        return new Carried.TryLater(code >= 400 ? BUSY : BROKEN);
    }

    /** What stands between a server and us. */
    static Trouble of(MessagingException failure) {
        return all(failure).stream().map(MailTrouble::ofOne).flatMap(Optional::stream).findFirst().orElse(BROKEN);
    }

    private static Optional<Trouble> ofOne(Throwable failure) {
        return Optional.ofNullable(switch (failure) {
            case AuthenticationFailedException _ -> WRONG_PASSWORD;
            case FolderNotFoundException _ -> NO_SUCH_FOLDER;
            case UnknownHostException _ -> UNKNOWN_NAME;
            case SocketTimeoutException _ -> TOO_SLOW;
            case SSLHandshakeException _, SSLPeerUnverifiedException _ -> CERTIFICATE;
            case SSLException _ -> NOT_SECURE;
            case ConnectException _, NoRouteToHostException _ -> REFUSED;
            case MessagingException said when String.valueOf(said.getMessage()).contains("STARTTLS") -> NOT_SECURE;
            default -> null;
        });
    }

    /** The reason lies deep, along two kinds of links. */
    private static List<Throwable> all(Throwable failure) {
        var all = new ArrayList<Throwable>();
        var ahead = new ArrayDeque<Throwable>(List.of(failure));
        while (!ahead.isEmpty() && all.size() < 50) {
            var next = ahead.remove();
            if (all.contains(next)) continue;
            all.add(next);
            add(ahead, next.getCause());
            if (next instanceof MessagingException mail) add(ahead, mail.getNextException());
        }
        return all;
    }

    private static void add(ArrayDeque<Throwable> ahead, @Nullable Throwable link) {
        if (link != null) ahead.add(link);
    }

    private MailTrouble() {}
}
