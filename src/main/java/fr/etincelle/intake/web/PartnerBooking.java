package fr.etincelle.intake.web;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.AppointmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A partner booked for somebody who agreed to it, in these words. */
@Table(schema = "intake", name = "partner_booking")
record PartnerBooking(@Id PartnerBookingId id, AppointmentId appointment, AccountId partner, String words, AgreedHow agreedHow,
                      Instant agreedAt, @Version @Nullable Integer version) {

    enum AgreedHow { IN_PERSON, BY_PHONE, IN_WRITING }
}
