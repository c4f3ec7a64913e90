package fr.etincelle.agenda.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a feed tells, as it was at one moment.
 *
 * @param site the name of the site, where the feed is of one
 * @param zone that of its site, or where the centre lives
 */
record FeedFacts(UUID feed, @Nullable String site, ZoneId zone, FeedContent content, Instant renewedAt, List<Line> lines) {

    enum Kind { APPOINTMENT, PERMANENCE, ABSENCE, CLOSED }

    /** What has days has no hours. */
    record Line(Kind kind, String uid, int sequence, @Nullable OffsetDateTime changedAt, @Nullable OffsetDateTime startsAt, @Nullable OffsetDateTime endsAt,
                @Nullable LocalDate fromOn, @Nullable LocalDate untilOn, ZoneId zone, String place, String siteName,
                @Nullable String firstName, @Nullable String need, @Nullable String counsellor, @Nullable String reason) {}
}
