package fr.etincelle.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** Under what name and by which servers a centre writes, and where it finds what is written to it. */
@Table(schema = "messaging", name = "mail_account")
record MailAccount(@Id UUID id, String senderName, String senderAddress, @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "smtp_") MailServer smtp,
                   @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "imap_") @Nullable MailServer imap, String imapFolder, @Version @Nullable Integer version) {

    /** After the sign: what our message identifiers end in. */
    String domain() {
        return senderAddress.substring(senderAddress.lastIndexOf('@') + 1);
    }

    /** What the seal is made for: the password of one door does not open the other. */
    String sealOfSmtp() {
        return "messaging.mail_account.smtp " + id;
    }

    String sealOfImap() {
        return "messaging.mail_account.imap " + id;
    }

    @Override
    public String toString() {
        return "MailAccount[%s]".formatted(id);
    }
}
