package fr.etincelle.agenda.calendar;

import fr.etincelle.accounts.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A counsellor's own calendar elsewhere. Its address is a secret: it is neither shown nor logged. */
@Table(schema = "agenda", name = "outside_calendar")
record OutsideCalendar(@Id OutsideCalendarId id, AccountId counsellor, String address, Instant givenAt, @Version @Nullable Integer version) {

    @Override
    public String toString() {
        return "OutsideCalendar[%s]".formatted(id.value());
    }
}
