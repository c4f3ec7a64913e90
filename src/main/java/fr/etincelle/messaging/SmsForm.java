package fr.etincelle.messaging;

import fr.etincelle.shared.OutsideWeb;
import fr.etincelle.shared.Typed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is asked about a centre's SMS. The token is typed and never shown: left empty, the one that is kept stays. */
record SmsForm(@NotNull SmsAccount.@Nullable Kind gateway,
               @Pattern(regexp = "[A-Za-z0-9]{3,11}|\\+[0-9]{6,15}", message = "{messaging.settings.sms.sender.wrong}") @Nullable String sender,
               @Size(max = 500) @Nullable String address,
               @Pattern(regexp = "[A-Za-z0-9-]{1,60}", message = "{messaging.settings.sms.header.wrong}") @Nullable String header,
               @Size(max = 2000) @Nullable String token, @Size(max = 2000) @Nullable String body, @Nullable Integer version) {

    SmsForm {
        sender = Typed.line(sender);
        address = Typed.line(address);
        header = Typed.line(header);
        token = token == null || token.isBlank() ? null : token.strip();
        body = Typed.lines(body);
    }

    static SmsForm empty() {
        return new SmsForm(SmsAccount.Kind.HTTP, null, null, "Authorization", null, HttpSmsGateway.USUAL_BODY, null);
    }

    static SmsForm of(SmsAccount it) {
        return new SmsForm(it.gateway(), it.sender(), it.address(), it.header(), null, Objects.requireNonNullElse(it.body(), HttpSmsGateway.USUAL_BODY), it.version());
    }

    boolean isHttp() {
        return gateway == SmsAccount.Kind.HTTP;
    }

    void check(HttpSmsGateway http, BindingResult errors) {
        if (!isHttp()) return;
        if (address == null) errors.rejectValue("address", "NotBlank");
        else if (OutsideWeb.addressIn(address).isEmpty()) errors.rejectValue("address", "messaging.settings.address.wrong");
        if (body == null || !http.isUsable(body)) errors.rejectValue("body", "messaging.settings.sms.body.wrong");
    }

    @Override
    public String toString() {
        return "SmsForm[…]";
    }
}
