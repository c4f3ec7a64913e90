package fr.etincelle.messaging;

import fr.etincelle.messaging.MailServer.Security;
import fr.etincelle.shared.Typed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is asked about a centre's mail. A password is typed and never shown: left empty, the one that is kept stays. */
record MailForm(@NotBlank @Size(max = 120) @Nullable String senderName,
                @NotBlank @Email @Size(max = 254) @Nullable String senderAddress,
                @NotBlank @Size(max = 253) @Nullable String smtpHost, @NotNull @Min(1) @Max(65535) @Nullable Integer smtpPort,
                @NotNull @Nullable Security smtpSecurity, @Size(max = 254) @Nullable String smtpUser, @Size(max = 500) @Nullable String smtpPassword,
                @Size(max = 253) @Nullable String imapHost, @Min(1) @Max(65535) @Nullable Integer imapPort,
                @Nullable Security imapSecurity, @Size(max = 254) @Nullable String imapUser, @Size(max = 500) @Nullable String imapPassword,
                @Size(max = 200) @Nullable String imapFolder, @Nullable Integer version) {

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.:-]*[a-z0-9])?|::1");

    MailForm {
        senderName = Typed.line(senderName);
        senderAddress = Typed.line(senderAddress);
        smtpHost = host(smtpHost);
        smtpUser = Typed.line(smtpUser);
        smtpPassword = typed(smtpPassword);
        imapHost = host(imapHost);
        imapUser = Typed.line(imapUser);
        imapPassword = typed(imapPassword);
        imapFolder = Typed.line(imapFolder);
    }

    /** With what most providers want. */
    static MailForm empty(@Nullable String centre, @Nullable String address) {
        return new MailForm(centre, address, null, 465, Security.TLS, null, null, null, 993, Security.TLS, null, null, "INBOX", null);
    }

    static MailForm of(MailAccount it) {
        var imap = Objects.requireNonNullElse(it.imap(), new MailServer("", 993, Security.TLS, null, null));
        return new MailForm(it.senderName(), it.senderAddress(), it.smtp().host(), it.smtp().port(), it.smtp().security(), it.smtp().user(), null,
                imap.host(), imap.port(), imap.security(), imap.user(), null, it.imapFolder(), it.version());
    }

    /** As it stands: a password may begin with a space. */
    private static @Nullable String typed(@Nullable String password) {
        return password == null || password.isEmpty() ? null : password;
    }

    private static @Nullable String host(@Nullable String typed) {
        var line = Typed.line(typed);
        return line == null ? null : line.toLowerCase(Locale.ROOT);
    }

    boolean isReadToo() {
        return imapHost != null;
    }

    void check(BindingResult errors) {
        if (smtpHost != null && !HOST.matcher(smtpHost).matches()) errors.rejectValue("smtpHost", "messaging.settings.host.wrong");
        if (smtpUser == null && smtpPassword != null) errors.rejectValue("smtpUser", "NotBlank");
        if (smtpHost != null && smtpSecurity != null && !smtp(null).mayBeSpokenTo()) errors.rejectValue("smtpSecurity", "messaging.settings.security.bare");
        if (!isReadToo()) return;
        if (!HOST.matcher(String.valueOf(imapHost)).matches()) errors.rejectValue("imapHost", "messaging.settings.host.wrong");
        if (imapUser == null) errors.rejectValue("imapUser", "NotBlank");
        if (imapPort == null) errors.rejectValue("imapPort", "NotNull");
        if (imapSecurity == null) errors.rejectValue("imapSecurity", "NotNull");
        else if (imapPort != null && !imap(null).mayBeSpokenTo()) errors.rejectValue("imapSecurity", "messaging.settings.security.bare");
    }

    /** Of a form without objection. */
    MailServer smtp(@Nullable String sealed) {
        return new MailServer(String.valueOf(smtpHost), Objects.requireNonNullElse(smtpPort, 0), Objects.requireNonNull(smtpSecurity), smtpUser, sealed);
    }

    /** Of a form without objection that asks for reading. */
    MailServer imap(@Nullable String sealed) {
        return new MailServer(String.valueOf(imapHost), Objects.requireNonNullElse(imapPort, 0), Objects.requireNonNull(imapSecurity), imapUser, sealed);
    }

    String folder() {
        return Objects.requireNonNullElse(imapFolder, "INBOX");
    }

    @Override
    public String toString() {
        return "MailForm[…]";
    }
}
