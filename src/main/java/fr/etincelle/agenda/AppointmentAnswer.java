package fr.etincelle.agenda;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment as other programs read it: identifiers, moments and the state, no name. */
record AppointmentAnswer(UUID id, @Nullable UUID person, UUID service, OffsetDateTime start, OffsetDateTime end, UUID counsellor,
                         UUID site, @Nullable String workstation, String state, int version) {

    static AppointmentAnswer of(AgendaEntry entry) {
        return new AppointmentAnswer(entry.id().value(), entry.person() == null ? null : entry.person().value(),
                entry.service().value(), entry.start().toOffsetDateTime(), entry.end().toOffsetDateTime(),
                entry.counsellor().value(), entry.site().value(), entry.workstation(),
                entry.state().name().toLowerCase(Locale.ROOT), entry.version());
    }
}
