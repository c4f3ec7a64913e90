package fr.etincelle.agenda.notice;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.shared.Errand;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reminds somebody of an appointment when the time has come. */
@Component
class Reminding implements Errand {

    private final Notices notices;

    Reminding(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return Notices.REMINDING;
    }

    @Override
    public Optional<Instant> run(UUID appointment) {
        notices.remind(new AppointmentId(appointment));
        return Optional.empty();
    }
}
