package fr.etincelle.agenda.calendar;

import fr.etincelle.accounts.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A counsellor's own calendar elsewhere. Its address is a secret: sealed, and neither shown nor logged. */
@Table(schema = "agenda", name = "outside_calendar")
record OutsideCalendar(@Id OutsideCalendarId id, AccountId counsellor, String host, String address, Instant givenAt, @Version @Nullable Integer version) {

    /** By which a seal knows whose address it keeps. */
    static String seal(OutsideCalendarId id) {
        return "agenda.outside_calendar " + id.value();
    }
}
