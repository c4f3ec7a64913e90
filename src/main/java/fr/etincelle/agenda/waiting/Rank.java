package fr.etincelle.agenda.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who is asked first: what is urgent, then who has waited longest. Whoever can come at few times only has fewer chances, which
 * counts as some days of waiting. Of two alike, the one who was noted first.
 *
 * @param wishes how many wishes narrow the times when they can come; a place that does not meet them is not offered at all
 */
record Rank(boolean urgent, long daysWaiting, int wishes, Instant since) implements Comparable<Rank> {

    /** What the page shows. The key is a message key. */
    record Reason(String key, long number) {}

    static final int DAYS_A_WISH_COUNTS = 2;

    private static final Comparator<Rank> FIRST_TO_BE_ASKED = Comparator.comparing(Rank::urgent).reversed()
            .thenComparing(Comparator.comparingLong(Rank::points).reversed())
            .thenComparing(Rank::since);

    static Rank of(boolean urgent, Instant since, Wishes wishes, LocalDate today, ZoneId zone) {
        return new Rank(urgent, ChronoUnit.DAYS.between(since.atZone(zone).toLocalDate(), today), wishes.count(), since);
    }

    long points() {
        return daysWaiting + (long) DAYS_A_WISH_COUNTS * wishes;
    }

    public List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        if (urgent) reasons.add(new Reason("agenda.waiting.why.urgent", 0));
        reasons.add(new Reason("agenda.waiting.why.days", daysWaiting));
        if (wishes > 0) reasons.add(new Reason("agenda.waiting.why.wishes", (long) DAYS_A_WISH_COUNTS * wishes));
        return reasons;
    }

    @Override
    public int compareTo(Rank other) {
        return FIRST_TO_BE_ASKED.compare(this, other);
    }
}
