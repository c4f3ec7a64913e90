package fr.etincelle.agenda.notice;

import static fr.etincelle.messaging.HookEvent.APPOINTMENT_BOOKED;
import static fr.etincelle.messaging.HookEvent.APPOINTMENT_CANCELLED;
import static fr.etincelle.messaging.HookEvent.APPOINTMENT_MISSED;
import static fr.etincelle.messaging.HookEvent.APPOINTMENT_MOVED;
import static fr.etincelle.messaging.HookEvent.APPOINTMENT_REOPENED;
import static fr.etincelle.messaging.HookEvent.APPOINTMENT_SEEN;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.AppointmentBooked;
import fr.etincelle.agenda.AppointmentCancelled;
import fr.etincelle.agenda.AppointmentExcused;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.AppointmentMissed;
import fr.etincelle.agenda.AppointmentMoved;
import fr.etincelle.agenda.AppointmentReopened;
import fr.etincelle.agenda.AppointmentSeen;
import fr.etincelle.agenda.PersonArrived;
import fr.etincelle.agenda.State;
import fr.etincelle.messaging.Dispatch;
import fr.etincelle.messaging.HookEvent;
import fr.etincelle.messaging.HookId;
import fr.etincelle.messaging.Hooks;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.messaging.Outbox;
import fr.etincelle.messaging.Purpose;
import fr.etincelle.messaging.Way;
import fr.etincelle.shared.Identifier;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells other programs what becomes of appointments, in the transaction of it. They read identifiers, times and the state:
 * no name, no need, no note. Where none listens, it costs one look.
 */
@Service
@Transactional
class ProgramNews {

    /** @param id the same for every program that hears of it */
    record News(UUID id, String event, Instant at, Subject appointment) {}

    /** @param version grows with each change: what arrives late is known by it */
    record Subject(UUID id, OffsetDateTime start, OffsetDateTime end, UUID site, UUID service, String state, int version) {

        static Subject of(AgendaEntry entry) {
            return new Subject(entry.id().value(), entry.start().toOffsetDateTime(), entry.end().toOffsetDateTime(), entry.site().value(),
                    entry.service().value(), entry.state().name().toLowerCase(Locale.ROOT), entry.version());
        }
    }

    private final Hooks hooks;
    private final Agenda agenda;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    ProgramNews(Hooks hooks, Agenda agenda, Outbox outbox, JsonMapper json, Clock clock) {
        this.hooks = hooks;
        this.agenda = agenda;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked booked) {
        tell(APPOINTMENT_BOOKED, booked.appointment());
    }

    @EventListener
    void on(AppointmentMoved moved) {
        tell(APPOINTMENT_MOVED, moved.appointment());
    }

    @EventListener
    void on(AppointmentCancelled cancelled) {
        tell(APPOINTMENT_CANCELLED, cancelled.appointment());
    }

    /** For a program, whoever excused themselves has cancelled: the time is free. The state says which of the two it was. */
    @EventListener
    void on(AppointmentExcused excused) {
        tell(APPOINTMENT_CANCELLED, excused.appointment());
    }

    @EventListener
    void on(AppointmentSeen seen) {
        tell(APPOINTMENT_SEEN, seen.appointment());
    }

    @EventListener
    void on(AppointmentMissed missed) {
        tell(APPOINTMENT_MISSED, missed.appointment());
    }

    @EventListener
    void on(AppointmentReopened reopened) {
        takenBack(reopened.appointment(), reopened.before());
    }

    @EventListener
    void on(PersonArrived arrived) {
        takenBack(arrived.appointment(), arrived.before());
    }

    /** Arrivals are told to no program, so that taking one back is no news either. */
    private void takenBack(AppointmentId appointment, State before) {
        if (before.isAnEnd()) tell(APPOINTMENT_REOPENED, appointment);
    }

    private void tell(HookEvent event, AppointmentId appointment) {
        var wanting = hooks.wanting(event);
        if (wanting.isEmpty()) return;
        agenda.entry(appointment).filter(entry -> entry.state() != State.HELD).ifPresent(entry -> post(event, entry, wanting));
    }

    private void post(HookEvent event, AgendaEntry entry, List<HookId> wanting) {
        var now = clock.instant();
        var news = json.writeValueAsString(new News(Identifier.fresh(), event.word(), now, Subject.of(entry)));
        for (var hook : wanting) {
            outbox.post(new Dispatch(MessageId.next(), Purpose.EVENT, new Way.Hook(hook.value(), news), entry.id().value(), now, null));
        }
    }
}
