package fr.etincelle.agenda.notice;

import static fr.etincelle.messaging.Purpose.CANCELLATION;
import static fr.etincelle.messaging.Purpose.CHANGE;
import static fr.etincelle.messaging.Purpose.CONFIRMATION;
import static fr.etincelle.messaging.Purpose.REMINDER;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.AppointmentBooked;
import fr.etincelle.agenda.AppointmentCancelled;
import fr.etincelle.agenda.AppointmentExcused;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.AppointmentMoved;
import fr.etincelle.agenda.AppointmentReopened;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.State;
import fr.etincelle.messaging.Dispatch;
import fr.etincelle.messaging.DropReason;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.messaging.Outbox;
import fr.etincelle.messaging.Purpose;
import fr.etincelle.people.Contact;
import fr.etincelle.people.People;
import fr.etincelle.places.Places;
import fr.etincelle.shared.Errands;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of their appointments, in the transaction of what happens to them: both are noted, or neither. */
@Service
@Transactional
class Notices {

    private record Whose(AgendaEntry entry, Contact contact) {}

    static final String REMINDING = "agenda.remind";

    /** Who takes a booking back before hanging up tells nobody. */
    private static final Duration TIME_TO_UNDO = Duration.ofMinutes(1);

    private final Agenda agenda;
    private final People people;
    private final Places places;
    private final ReminderRules rules;
    private final NoticeWording wording;
    private final ToldList told;
    private final Outbox outbox;
    private final Errands errands;
    private final Clock clock;

    Notices(Agenda agenda, People people, Places places, ReminderRules rules, NoticeWording wording, ToldList told,
            Outbox outbox, Errands errands, Clock clock) {
        this.agenda = agenda;
        this.people = people;
        this.places = places;
        this.rules = rules;
        this.wording = wording;
        this.told = told;
        this.outbox = outbox;
        this.errands = errands;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked booked) {
        if (booked.channel() == Channel.EMAIL) tellWhoWrote(booked.appointment());
        else tellAndPlan(booked.appointment(), CONFIRMATION);
    }

    /** Whoever wrote is answered in writing, however they like to be told otherwise. */
    private void tellWhoWrote(AppointmentId appointment) {
        whoseIs(appointment).ifPresent(whose -> {
            if (whose.contact.email() == null) tell(whose, CONFIRMATION, _ -> true);
            else tell(whose, CONFIRMATION, WayChoice.EMAIL);
            plan(whose);
        });
    }

    /** Whoever was not yet told of the first time need not know that there was one. */
    @EventListener
    void on(AppointmentMoved moved) {
        var unconfirmed = drop(moved.appointment(), CONFIRMATION, DropReason.MOVED);
        outbox.drop(moved.appointment().value(), EnumSet.of(CHANGE, CANCELLATION, REMINDER), DropReason.MOVED);
        tellAndPlan(moved.appointment(), unconfirmed ? CONFIRMATION : CHANGE);
    }

    @EventListener
    void on(AppointmentCancelled cancelled) {
        callOff(cancelled.appointment(), cancelled.cancelledFor());
    }

    @EventListener
    void on(AppointmentExcused excused) {
        callOff(excused.appointment(), CancelledFor.PERSON);
    }

    /** Only who believes that it does not take place is told that it does: an arrival taken back concerns nobody. */
    @EventListener
    void on(AppointmentReopened reopened) {
        var unheard = drop(reopened.appointment(), CANCELLATION, DropReason.WITHDRAWN);
        whoseIs(reopened.appointment()).ifPresent(whose -> {
            if (!unheard && told.endsCalledOff(reopened.appointment())) tell(whose, CONFIRMATION, _ -> true);
            plan(whose);
        });
    }

    private void callOff(AppointmentId appointment, CancelledFor whom) {
        errands.forget(REMINDING, appointment.value());
        var unconfirmed = drop(appointment, CONFIRMATION, DropReason.CANCELLED);
        outbox.drop(appointment.value(), EnumSet.of(CHANGE, REMINDER), DropReason.CANCELLED);
        if (unconfirmed) return;
        whoseIs(appointment).ifPresent(whose -> tell(whose, CANCELLATION,
                way -> way != WayChoice.CALL || whom == CancelledFor.CENTRE));
    }

    private boolean drop(AppointmentId appointment, Purpose purpose, DropReason reason) {
        return outbox.drop(appointment.value(), Set.of(purpose), reason) > 0;
    }

    private void tellAndPlan(AppointmentId appointment, Purpose purpose) {
        whoseIs(appointment).ifPresent(whose -> {
            tell(whose, purpose, _ -> true);
            plan(whose);
        });
    }

    private void tell(Whose whose, Purpose purpose, Predicate<WayChoice> allowed) {
        WayChoice.of(whose.contact, purpose, daysLeft(whose.entry, clock.instant())).filter(allowed).ifPresent(way -> tell(whose, purpose, way));
    }

    private void tell(Whose whose, Purpose purpose, WayChoice way) {
        var now = clock.instant();
        var entry = whose.entry;
        if (now.isBefore(entry.start().toInstant())) post(whose, purpose, way, now.plus(TIME_TO_UNDO), "v" + entry.version());
    }

    private void plan(Whose whose) {
        var appointment = whose.entry.id().value();
        next(whose, clock.instant()).ifPresentOrElse(at -> errands.plan(REMINDING, appointment, at), () -> errands.forget(REMINDING, appointment));
    }

    /** By the time of the reminder it is too late for a letter. */
    private Optional<Instant> next(Whose whose, Instant now) {
        return WayChoice.of(whose.contact, REMINDER, 0).flatMap(way -> {
            var plan = planFor(whose);
            return plan.next(times(plan, way, whose.entry), now);
        });
    }

    /** Posts those that are due and those to come, unless the appointment no longer stands. */
    void remind(AppointmentId appointment) {
        var now = clock.instant();
        whoseIs(appointment)
                .filter(whose -> whose.entry.state() == State.BOOKED && now.isBefore(whose.entry.start().toInstant()))
                .ifPresent(whose -> WayChoice.of(whose.contact, REMINDER, 0).ifPresent(way -> remind(whose, way, now)));
    }

    private void remind(Whose whose, WayChoice way, Instant now) {
        var times = times(planFor(whose), way, whose.entry);
        times.stream().filter(at -> !at.isAfter(now)).reduce((_, latest) -> latest)
                .ifPresent(at -> post(whose, REMINDER, way, now, at.toString()));
        times.stream().filter(now::isBefore).forEach(at -> post(whose, REMINDER, way, at, at.toString()));
    }

    private ReminderPlan planFor(Whose whose) {
        return new ReminderPlan(whose.entry.start(), rules.of(whose.contact.id()));
    }

    private List<Instant> times(ReminderPlan plan, WayChoice way, AgendaEntry entry) {
        if (!way.isByHand()) return plan.sent();
        var day = entry.start().toLocalDate();
        var holidays = places.holidays(entry.site(), day.minusWeeks(2), day);
        return plan.telephoned(it -> isWeekday(it) && !holidays.contains(it));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private void post(Whose whose, Purpose purpose, WayChoice way, Instant at, String which) {
        var entry = whose.entry;
        var site = places.site(entry.site()).orElseThrow();
        var service = places.service(entry.service()).orElseThrow();
        var notice = new Notice(purpose, entry, whose.contact, places.centre(), site, service, clock.instant());
        outbox.post(new Dispatch(idOf(entry, purpose, which), purpose, wording.write(notice, way), entry.id().value(), at, entry.start().toInstant()));
    }

    /** The same for the same word about the same state of things, so that it is told once. */
    private static MessageId idOf(AgendaEntry entry, Purpose purpose, String which) {
        var name = String.join("/", entry.id().value().toString(), purpose.name(), entry.start().toInstant().toString(), which);
        return new MessageId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Whose> whoseIs(AppointmentId appointment) {
        return agenda.entry(appointment).flatMap(entry -> Optional.ofNullable(entry.person()).flatMap(people::contactOf)
                .map(contact -> new Whose(entry, contact)));
    }

    private static long daysLeft(AgendaEntry entry, Instant now) {
        return ChronoUnit.DAYS.between(now.atZone(entry.start().getZone()).toLocalDate(), entry.start().toLocalDate());
    }
}
