package fr.etincelle.intake.enquiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When somebody would like to come, as far as it was said. Empty sets and nulls say nothing.
 *
 * @param days     wished, « mercredi si possible »
 * @param notDays  refused, « pas le vendredi »
 * @param dates    wished, « le 2 décembre », « demain »
 * @param halfDays wished
 * @param from     not before this time of day
 * @param until    not after this time of day
 * @param notBefore the first day of « la semaine prochaine »
 * @param notAfter  its last
 * @param soon     « dès que possible »
 */
public record Wishes(Set<DayOfWeek> days, Set<DayOfWeek> notDays, List<LocalDate> dates, Set<HalfDay> halfDays,
                     @Nullable LocalTime from, @Nullable LocalTime until, @Nullable LocalDate notBefore, @Nullable LocalDate notAfter, boolean soon) {

    public enum HalfDay { MORNING, AFTERNOON }

    public static final Wishes NONE = new Wishes(Set.of(), Set.of(), List.of(), Set.of(), null, null, null, null, false);

    public Wishes {
        days = Set.copyOf(days);
        notDays = Set.copyOf(notDays);
        dates = List.copyOf(dates);
        halfDays = Set.copyOf(halfDays);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
