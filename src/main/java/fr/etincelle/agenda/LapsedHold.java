package fr.etincelle.agenda;

import fr.etincelle.shared.Errand;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Forgets what was kept for somebody who never said yes: it stands in nobody's way, but it is of no use either. */
@Component
class LapsedHold implements Errand {

    static final String NAME = "agenda.forget-hold";

    /** Whoever is late by a little still finds it, if nobody else took the time. */
    static final Duration STAYS = Duration.ofDays(1);

    private final Agenda agenda;

    LapsedHold(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(UUID hold) {
        return agenda.forgetLapsed(new AppointmentId(hold));
    }
}
