package fr.etincelle.messaging;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Hands SMS to the gateway that the centre chose. */
@Component
class SmsCarrier {

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** A text of more SMS than that was not meant for a telephone. */
    private static final int MOST_SEGMENTS = 10;

    private final SmsAccounts accounts;
    private final List<SmsGateway> gateways;

    SmsCarrier(SmsAccounts accounts, List<SmsGateway> gateways) {
        this.accounts = accounts;
        this.gateways = gateways;
    }

    Carried carry(MessageId id, Way.Sms sms) {
        return accounts.ours().map(account -> carry(account, id, sms)).orElseGet(() -> new Carried.TryLater(Trouble.NO_ACCOUNT));
    }

    Carried carry(SmsAccount account, MessageId id, Way.Sms sms) {
        if (!INTERNATIONAL.matcher(sms.number()).matches()) return new Carried.Never(Trouble.ADDRESS_INVALID);
        if (SmsLength.of(sms.text()).segments() > MOST_SEGMENTS) return new Carried.Never(Trouble.TOO_LONG);
        return gateways.stream().filter(gateway -> gateway.kind() == account.gateway()).findFirst().orElseThrow().carry(account, id, sms);
    }
}
