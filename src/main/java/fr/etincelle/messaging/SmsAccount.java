package fr.etincelle.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * By whom a centre's SMS leave.
 *
 * @param header under which name the token goes
 * @param token  sealed
 * @param body   JSON with {number}, {text}, {sender} and {id} in it
 */
@Table(schema = "messaging", name = "sms_account")
record SmsAccount(@Id UUID id, Kind gateway, @Nullable String sender, @Nullable String address, @Nullable String header, @Nullable String token,
                  @Nullable String body, @Version @Nullable Integer version) {

    enum Kind { LOG, HTTP }

    String sealOfToken() {
        return "messaging.sms_account.token " + id;
    }

    @Override
    public String toString() {
        return "SmsAccount[%s]".formatted(gateway);
    }
}
