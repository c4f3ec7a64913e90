package fr.etincelle.messaging;

import fr.etincelle.messaging.Colleagues.Colleague;
import fr.etincelle.shared.Seal;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tries whether mail leaves and can be read, and says what stands in the way. */
@Component
class MailTrial {

    private final MailCarrier carrier;
    private final Seal seal;
    private final MessageSource texts;

    MailTrial(MailCarrier carrier, Seal seal, MessageSource texts) {
        this.carrier = carrier;
        this.seal = seal;
        this.texts = texts;
    }

    /** Writes to whoever tries: a server that lets one in may still refuse to carry. */
    Optional<Trouble> send(MailAccount account, Colleague to) {
        var mail = new Way.Email(to.email(), text("messaging.trial.subject"), text("messaging.trial.text", to.name(), account.senderName()), null, List.of(), true);
        return switch (carrier.carry(account, MessageId.next(), mail)) {
            case Carried.TryLater(var why) -> Optional.of(why);
            case Carried.Never(var why) -> Optional.of(why);
            case Carried.Sent _, Carried.NotWanted _ -> Optional.empty();
        };
    }

    Optional<Trouble> read(MailAccount account) {
        var imap = Objects.requireNonNull(account.imap());
        var password = Optional.ofNullable(imap.password()).flatMap(sealed -> seal.open(sealed, account.sealOfImap()));
        if (password.isEmpty()) return Optional.of(Trouble.KEY_LOST);
        try (var _ = OpenMailbox.of(imap, password.get(), account.imapFolder())) {
            return Optional.empty();
        } catch (MessagingException failure) {
            return Optional.of(MailTrouble.of(failure));
        }
    }

    private String text(String key, Object... facts) {
        return texts.getMessage(key, facts, Locale.FRENCH);
    }
}
