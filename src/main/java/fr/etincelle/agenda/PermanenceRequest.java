package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

/** Someone plans a weekly presence. Holds the rules that say whether it makes sense by itself. */
record PermanenceRequest(PermanenceId id, AccountId counsellor, SiteId site, DayOfWeek weekday, LocalTime starts, LocalTime ends,
                         LocalDate from, LocalDate until) {

    enum Objection { ENDS_BEFORE_IT_STARTS, UNTIL_BEFORE_FROM, TOO_LONG, NO_SUCH_DAY, NOTHING_LEFT, OVERLAPS }

    static final Period LONGEST = Period.ofMonths(18);

    Optional<Objection> objection() {
        if (!ends.isAfter(starts)) return Optional.of(Objection.ENDS_BEFORE_IT_STARTS);
        if (until.isBefore(from)) return Optional.of(Objection.UNTIL_BEFORE_FROM);
        if (until.isAfter(from.plus(LONGEST))) return Optional.of(Objection.TOO_LONG);
        if (from.datesUntil(until.plusDays(1)).limit(7).noneMatch(day -> day.getDayOfWeek() == weekday)) return Optional.of(Objection.NO_SUCH_DAY);
        return Optional.empty();
    }

    Permanence permanence() {
        return new Permanence(id, counsellor, site, weekday.getValue(), starts, ends, from, until, null);
    }
}
