package fr.etincelle.agenda;

import fr.etincelle.people.PersonsMerged;
import fr.etincelle.people.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Appointments follow their person when two records become one, and go back when they part.
 * Two that overlap cannot both belong to one person: the database then refuses the merge, and says so.
 */
@Component
class AppointmentOwners {

    private final Appointments appointments;

    AppointmentOwners(Appointments appointments) {
        this.appointments = appointments;
    }

    @EventListener
    void on(PersonsMerged merged) {
        appointments.oneChangeAtATime();
        appointments.handOver(merged.dropped(), merged.kept());
    }

    @EventListener
    void on(PersonsParted parted) {
        appointments.oneChangeAtATime();
        appointments.handBack(parted.kept(), parted.restored());
    }
}
