package fr.etincelle.messaging;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sends one SMS to see whether it arrives. */
@Component
class SmsTrial {

    private final SmsCarrier carrier;
    private final MessageSource texts;

    SmsTrial(SmsCarrier carrier, MessageSource texts) {
        this.carrier = carrier;
        this.texts = texts;
    }

    Optional<Trouble> send(SmsAccount account, String number) {
        var sms = new Way.Sms(number, texts.getMessage("messaging.trial.sms", null, Locale.FRENCH));
        return switch (carrier.carry(account, MessageId.next(), sms)) {
            case Carried.TryLater(var why) -> Optional.of(why);
            case Carried.Never(var why) -> Optional.of(why);
            case Carried.Sent _, Carried.NotWanted _ -> Optional.empty();
        };
    }
}
