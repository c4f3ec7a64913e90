package fr.etincelle.messaging;

import fr.etincelle.shared.Seal;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands e-mails to the centre's mail server. */
@Component
class MailCarrier {

    private final MailAccounts accounts;
    private final Seal seal;
    private final Clock clock;

    MailCarrier(MailAccounts accounts, Seal seal, Clock clock) {
        this.accounts = accounts;
        this.seal = seal;
        this.clock = clock;
    }

    Carried carry(MessageId id, Way.Email email) {
        return accounts.ours().map(account -> carry(account, id, email)).orElseGet(() -> new Carried.TryLater(Trouble.NO_ACCOUNT));
    }

    Carried carry(MailAccount account, MessageId id, Way.Email email) {
        var password = password(account);
        if (account.smtp().user() != null && password.isEmpty()) return new Carried.TryLater(Trouble.KEY_LOST);
        try {
            var session = MailSession.toSend(account.smtp(), account.domain());
            var mail = MailWriting.write(session, account, id, email, clock.instant());
            var server = session.getTransport();
            server.connect(account.smtp().user(), password.orElse(null));
            try {
                server.sendMessage(mail, Objects.requireNonNullElse(mail.getAllRecipients(), new Address[0]));
            } finally {
                leave(server);
            }
            return new Carried.Sent();
        } catch (MessagingException failure) {
            return MailTrouble.answer(failure);
        }
    }

    /** What was accepted is accepted, even if saying goodbye fails. */
    private static void leave(Transport server) {
        try {
            server.close();
        } catch (MessagingException leftWithoutAWord) {
            return;
        }
    }

    private Optional<String> password(MailAccount account) {
        return Optional.ofNullable(account.smtp().password()).flatMap(sealed -> seal.open(sealed, account.sealOfSmtp()));
    }
}
