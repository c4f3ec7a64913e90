package fr.etincelle.messaging;

import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.messaging.incoming.Mailbox;
import fr.etincelle.messaging.incoming.MachineSign;
import fr.etincelle.shared.SecretInText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A message that came in, and what became of it.
 *
 * @param why a word for its fate, such as the sign by which a machine was recognised
 */
@Table(schema = "messaging", name = "incoming")
record Arrival(@Id ArrivalId id, @Column("message_id") String name, long uidValidity, long uid, Instant receivedAt,
               @Nullable String sender, @Nullable String senderName, @Nullable String replyTo, @Nullable String subject, String text,
               List<String> attachments, List<String> caveats, @Nullable String inReplyTo, @Nullable String thread, @Nullable MachineSign automatic,
               Fate fate, @Nullable String why, Instant fateAt, @Version @Nullable Integer version) {

    /** Where a message lies in its mailbox, and since when. */
    record Place(long uidValidity, long uid, Instant receivedAt) {}

    static Arrival of(IncomingMail mail, String name, Place place, Instant now) {
        var sign = mail.automatic();
        var certain = sign == null || sign.weight() != MachineSign.Weight.CERTAIN ? null : sign.name();
        return new Arrival(ArrivalId.next(), name, place.uidValidity, place.uid, place.receivedAt,
                address(mail.sender()), mail.sender() == null ? null : mail.sender().name(), address(mail.replyTo()), mail.subject() == null ? null : SecretInText.masked(mail.subject()), SecretInText.masked(mail.text()),
                mail.attachments(), mail.caveats().stream().map(Enum::name).sorted().toList(), mail.inReplyTo(), thread(mail), sign,
                certain == null ? Fate.NEW : Fate.IGNORED, certain, now, null);
    }

    /** What nobody could read: the little that can be seen of it, and why. */
    static Arrival unreadable(String beginning, String name, Place place, String why, Instant now) {
        return new Arrival(ArrivalId.next(), name, place.uidValidity, place.uid, place.receivedAt, null, null, null, null, beginning,
                List.of(), List.of(), null, null, null, Fate.QUARANTINED, why, now, null);
    }

    Arrival decided(Fate fate, @Nullable String why, Instant now) {
        return new Arrival(id, name, uidValidity, uid, receivedAt, sender, senderName, replyTo, subject, text, attachments, caveats, inReplyTo, thread, automatic,
                fate, why, now, version);
    }

    boolean isForUs() {
        return fate == Fate.FOR_THE_DESK || fate == Fate.QUARANTINED;
    }

    private static @Nullable String address(@Nullable Mailbox mailbox) {
        return mailbox == null ? null : mailbox.address();
    }

    private static @Nullable String thread(IncomingMail mail) {
        var names = new ArrayList<>(mail.references());
        if (mail.inReplyTo() != null && !names.contains(mail.inReplyTo())) names.add(mail.inReplyTo());
        return names.isEmpty() ? null : String.join(" ", names);
    }

    @Override
    public String toString() {
        return "Arrival[%s, %s]".formatted(id.value(), fate);
    }
}
