package fr.etincelle.intake.web;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.State;
import fr.etincelle.intake.ToBring;
import fr.etincelle.places.Centre;
import fr.etincelle.places.Places;
import fr.etincelle.places.Service;
import fr.etincelle.places.Site;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Pause;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Opens an appointment to whoever has its code and the last digits of the number, and lets them move or cancel it. */
@org.springframework.stereotype.Service
class OwnAppointments {

    /** @param changeable it is still to come, and still stands */
    record Own(AgendaEntry entry, Site site, Service service, Centre centre, int daysAhead, boolean changeable) {

        public boolean isCancelled() {
            return entry.state() == State.CANCELLED || entry.state() == State.EXCUSED;
        }

        public int minutes() {
            return Math.toIntExact(Duration.between(entry.start(), entry.end()).toMinutes());
        }

        public List<String> toBring() {
            return ToBring.things(service.toBring());
        }
    }

    private final Agenda agenda;
    private final Places places;
    private final PublicPages pages;
    private final FreeTimes free;
    private final GivenCodes codes;
    private final CodeHash hash;
    private final Tries tries;
    private final Pause pause;
    private final Clock clock;

    OwnAppointments(Agenda agenda, Places places, PublicPages pages, FreeTimes free, GivenCodes codes, CodeHash hash, Tries tries,
                    Pause pause, Clock clock) {
        this.agenda = agenda;
        this.places = places;
        this.pages = pages;
        this.free = free;
        this.codes = codes;
        this.hash = hash;
        this.tries = tries;
        this.pause = pause;
        this.clock = clock;
    }

    /** Both are asked for at once, so an unknown code and wrong digits are one and the same question, with one answer, as fast. */
    Opening open(@Nullable String typedCode, @Nullable String typedDigits, String device) {
        var named = AppointmentCode.tidy(typedCode == null ? "" : typedCode);
        var wait = tries.begin(named, device);
        if (wait.isEmpty()) return new Opening.TooManyTries();
        pause.lasting(wait.get());
        var code = AppointmentCode.read(typedCode);
        var digits = LastDigits.read(typedDigits);
        if (code.isEmpty() || digits.isEmpty()) return new Opening.Wrong();
        var given = codes.opened(hash.of(code.get(), digits.get()));
        if (given.isEmpty()) return new Opening.Wrong();
        tries.succeeded(named, device);
        return new Opening.Opened(given.get().centre(), new AppointmentId(given.get().appointment()), code.get(), digits.get());
    }

    @Transactional(readOnly = true)
    public Own read(AppointmentId id) {
        var entry = agenda.entry(id).orElseThrow(NotHere::new);
        var ahead = pages.findAll().stream().map(PublicPage::daysAhead).findFirst().orElse(PublicPage.USUAL_DAYS_AHEAD);
        return new Own(entry, places.site(entry.site()).orElseThrow(), places.service(entry.service()).orElseThrow(), places.centre(), ahead,
                entry.state() == State.BOOKED && entry.start().toInstant().isAfter(clock.instant()));
    }

    /** False when it can no longer be changed, or when somebody was quicker. */
    @Transactional
    public boolean move(AppointmentId id, ChosenTime to) {
        var own = read(id);
        if (!own.changeable()) return false;
        if (own.entry().start().toInstant().equals(to.start()) && own.entry().site().equals(to.site())) return true;
        return free.slot(own.entry().service(), to, own.daysAhead())
                .filter(slot -> agenda.move(id, slot) instanceof BookingAnswer.Booked).isPresent();
    }

    @Transactional
    public boolean cancel(AppointmentId id) {
        var own = read(id);
        return own.changeable() && agenda.cancel(id, CancelledFor.PERSON, CancelReason.OTHER) instanceof BookingAnswer.Booked;
    }
}
