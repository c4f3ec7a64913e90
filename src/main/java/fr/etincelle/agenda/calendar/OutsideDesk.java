package fr.etincelle.agenda.calendar;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.calendar.OutsideAddress.Objection;
import fr.etincelle.shared.Errands;
import fr.etincelle.shared.Seal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the address of a counsellor's own calendar, and gives it up again. Given twice, it is taken once. */
@Service
@Transactional
class OutsideDesk {

    private final OutsideCalendars calendars;
    private final Errands errands;
    private final Seal seal;
    private final Clock clock;

    OutsideDesk(OutsideCalendars calendars, Errands errands, Seal seal, Clock clock) {
        this.calendars = calendars;
        this.errands = errands;
        this.seal = seal;
        this.clock = clock;
    }

    /** Another address replaces the last, with all that was read there. */
    Optional<Objection> give(OutsideCalendarId id, AccountId counsellor, OutsideAddress address) {
        if (calendars.existsById(id)) return Optional.empty();
        var objection = address.objection();
        if (objection.isPresent()) return objection;
        forget(counsellor);
        calendars.save(new OutsideCalendar(id, counsellor, address.host(), seal.close(address.asGiven(), OutsideCalendar.seal(id)), clock.instant(), null));
        errands.plan(OutsideReading.NAME, id.value(), clock.instant().plus(OutsideReading.OFTEN));
        return Optional.empty();
    }

    void forget(AccountId counsellor) {
        calendars.findByCounsellor(counsellor).ifPresent(calendar -> {
            calendars.delete(calendar);
            errands.forget(OutsideReading.NAME, calendar.id().value());
        });
    }

    @Transactional(readOnly = true)
    Optional<OutsideCalendarId> of(AccountId counsellor) {
        return calendars.findByCounsellor(counsellor).map(OutsideCalendar::id);
    }
}
