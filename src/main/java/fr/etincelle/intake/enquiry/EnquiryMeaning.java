package fr.etincelle.intake.enquiry;

import fr.etincelle.people.PhoneNumber;
import fr.etincelle.places.ServiceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a message. Everything in it may be stored: secrets are masked.
 *
 * @param answered  whether an automatic answer may be sent at all
 * @param phone     the number to call, when exactly one is meant
 * @param service   null when unsure
 * @param language  null when unsure
 * @param urgency   null when it can wait its turn
 * @param why       what it was understood from, the strongest first
 */
public record EnquiryMeaning(
        Kind kind, boolean answered, @Nullable PhoneNumber phone, @Nullable ServiceId service, Wishes wishes, boolean homeVisit,
        @Nullable String language, @Nullable Urgency urgency, List<Clue> why, @Nullable String subject, String text) {

    /** Someone wants an appointment or help; or gives one back; or writes for a human to read; or is no one. */
    public enum Kind { REQUEST, CANCEL, HUMAN, AUTO }

    public EnquiryMeaning {
        why = List.copyOf(why);
    }

    public boolean isUrgent() {
        return urgency != null;
    }
}
