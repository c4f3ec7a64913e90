package fr.etincelle.intake.mail;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.intake.enquiry.EnquiryMeaning;
import fr.etincelle.intake.enquiry.Urgency;
import fr.etincelle.people.PersonId;
import fr.etincelle.people.PhoneNumber;
import fr.etincelle.places.ServiceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one address and the centre write to each other about one appointment, until it is settled.
 *
 * @param address     where we answer
 * @param person      whose appointment it is; who they are is sure only when {@code personConfirmedAt} is set
 * @param appointment what came of it, or what it is about
 * @param byHand      one of us writes: the program reads along and says nothing
 * @param told        how often the program itself has spoken, bookings it confirmed included
 */
@Table(schema = "intake", name = "conversation")
record Conversation(@Id ConversationId id, String address, @Nullable String senderName, String language, @Nullable ServiceId service,
                    @Nullable String phone, @Nullable PersonId person, @Nullable Instant personConfirmedAt, @Nullable AppointmentId appointment,
                    Turn turn, Instant turnSince, boolean byHand, @Nullable Urgency urgency, int told, Instant begunAt, @Version @Nullable Integer version) {

    /** Whose answer is awaited: nobody's before it is read, and once it is settled. */
    enum Turn { THEIRS, DESK, NOBODY }

    static final int MOST_TOLD = 3;

    /** Two proposals, so that a third message can say what came of it. */
    static final int MOST_PROPOSALS = 2;

    static Conversation begun(String address, @Nullable String senderName, Instant now) {
        return new Conversation(ConversationId.next(), address, senderName, "fr", null, null, null, null, null, Turn.NOBODY, now, false, null, 0, now, null);
    }

    /** About an appointment that the centre itself told this address of: whose it is, is known. */
    Conversation about(AppointmentId itsAppointment, ServiceId itsService, @Nullable PersonId whose, Instant now) {
        return new Conversation(id, address, senderName, language, itsService, phone, whose, whose == null ? null : now, itsAppointment, turn, turnSince,
                byHand, urgency, told, begunAt, version);
    }

    Conversation heard(EnquiryMeaning meaning) {
        return new Conversation(id, address, senderName, meaning.language() == null ? language : meaning.language(),
                service == null ? meaning.service() : service, meaning.phone() == null ? phone : meaning.phone().international(), person, personConfirmedAt,
                appointment, turn, turnSince, byHand, meaning.urgency() == null ? urgency : meaning.urgency(), told, begunAt, version);
    }

    Conversation passedTo(Turn next, Instant now) {
        return new Conversation(id, address, senderName, language, service, phone, person, personConfirmedAt, appointment, next, turn == next ? turnSince : now,
                byHand, next == Turn.DESK ? urgency : null, told, begunAt, version);
    }

    Conversation ledByHand(boolean hand) {
        return new Conversation(id, address, senderName, language, service, phone, person, personConfirmedAt, appointment, turn, turnSince, hand, urgency, told,
                begunAt, version);
    }

    Conversation toldOnceMore() {
        return new Conversation(id, address, senderName, language, service, phone, person, personConfirmedAt, appointment, turn, turnSince, byHand, urgency, told + 1,
                begunAt, version);
    }

    Conversation with(PersonId who, @Nullable Instant confirmedAt) {
        return new Conversation(id, address, senderName, language, service, phone, who, confirmedAt, appointment, turn, turnSince, byHand, urgency, told, begunAt, version);
    }

    Conversation ledTo(AppointmentId booked) {
        return new Conversation(id, address, senderName, language, service, phone, person, personConfirmedAt, booked, turn, turnSince, byHand, urgency, told, begunAt,
                version);
    }

    /** Nobody until one of us has said who writes. */
    @Nullable PersonId confirmedPerson() {
        return personConfirmedAt == null ? null : person;
    }

    public @Nullable PhoneNumber number() {
        return phone == null ? null : new PhoneNumber(phone);
    }

    boolean isOpen() {
        return turn != Turn.NOBODY;
    }

    @Override
    public String toString() {
        return "Conversation[%s, %s]".formatted(id.value(), turn);
    }
}
