package fr.etincelle.intake;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call so far. It travels with the page, so that nothing is lost and nothing is kept.
 *
 * @param appointment what it will become: sent twice, it books once
 * @param newcomer    who the caller will be, should they be new
 * @param heard       a number or a name, as it was said
 * @param on          that day and no other
 * @param after       from that day on
 * @param later       a step further than {@code after}
 * @param soonest     no day matters any more
 */
record Call(AppointmentId appointment, PersonId newcomer, @Nullable String heard, @Nullable PersonId person,
            @Nullable ServiceId service, @Nullable SiteId site, @Nullable AccountId counsellor,
            @Nullable LocalDate on, @Nullable LocalDate after, @Nullable LocalDate later, @Nullable Boolean soonest,
            @Nullable HalfDay half) {

    private static final int DAYS_AHEAD = 60;
    private static final LocalDate END_OF_TIME = LocalDate.of(2999, 12, 31);

    @SuppressWarnings("ConstantConditions") // a page that is opened brings no identifiers yet
    Call {
        if (appointment == null) appointment = AppointmentId.next();
        if (newcomer == null) newcomer = PersonId.next();
        on = bounded(on);
        after = bounded(later == null ? after : later);
        if (later != null || soonest != null) on = null;
        if (soonest != null) after = null;
        if (half == null) half = HalfDay.ANY;
        later = null;
        soonest = null;
    }

    /** A calendar reaches further than any agenda. */
    private static @Nullable LocalDate bounded(@Nullable LocalDate day) {
        return day == null || day.isBefore(END_OF_TIME) ? day : END_OF_TIME;
    }

    Call about(@Nullable ServiceId need) {
        return new Call(appointment, newcomer, heard, person, need, site, counsellor, on, after, null, null, half);
    }

    Call from(@Nullable PersonId caller) {
        return new Call(appointment, newcomer, heard, caller, service, site, counsellor, on, after, null, null, half);
    }

    Call onNoDay() {
        return new Call(appointment, newcomer, heard, person, service, site, counsellor, null, after, null, null, half);
    }

    /** The day that was asked for. */
    SlotWish wishForThatDay(ServiceId need, LocalDate day) {
        return wish(need, day, 1);
    }

    SlotWish wishFrom(ServiceId need, LocalDate day) {
        return wish(need, day, DAYS_AHEAD);
    }

    private SlotWish wish(ServiceId need, LocalDate from, int days) {
        return new SlotWish(need, site, counsellor, from, days, half == null ? HalfDay.ANY : half, person);
    }
}
