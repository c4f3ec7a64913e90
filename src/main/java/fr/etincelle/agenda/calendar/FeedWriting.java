package fr.etincelle.agenda.calendar;

import static java.util.stream.Collectors.joining;

import fr.etincelle.agenda.calendar.CalendarEvent.Days;
import fr.etincelle.agenda.calendar.CalendarEvent.Hours;
import fr.etincelle.agenda.calendar.CalendarEvent.When;
import fr.etincelle.agenda.calendar.FeedFacts.Kind;
import fr.etincelle.agenda.calendar.FeedFacts.Line;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what a feed tells into the form of a calendar. The same facts give the same bytes, whenever they are asked for. */
@Component
class FeedWriting {

    private static final String READ_AGAIN_AFTER = "PT1H";

    private final MessageSource texts;

    FeedWriting(MessageSource texts) {
        this.texts = texts;
    }

    byte[] write(FeedFacts facts) {
        var events = facts.lines().stream().map(line -> event(line, facts)).toList();
        var name = facts.site() == null ? text("agenda.feed.mine") : text("agenda.feed.of", facts.site());
        var calendar = CalendarFile.begun()
                .words("NAME", name).words("X-WR-CALNAME", name).line("X-WR-TIMEZONE", facts.zone().getId())
                .line("REFRESH-INTERVAL;VALUE=DURATION", READ_AGAIN_AFTER).line("X-PUBLISHED-TTL", READ_AGAIN_AFTER);
        CalendarEvent.zones(events).forEach(zone -> zone.writeTo(calendar));
        events.forEach(event -> event.writeTo(calendar));
        return calendar.end("VCALENDAR").bytes();
    }

    private CalendarEvent event(Line line, FeedFacts facts) {
        var changedAt = line.changedAt() == null ? facts.renewedAt() : line.changedAt().toInstant();
        return new CalendarEvent(line.uid() + CalendarEvent.OURS, line.sequence(), changedAt, when(line), title(line, facts.content()),
                place(line), null, line.kind() == Kind.APPOINTMENT || line.kind() == Kind.ABSENCE);
    }

    private String title(Line line, FeedContent content) {
        return switch (line.kind()) {
            case APPOINTMENT -> appointment(line, content);
            case PERMANENCE -> text("agenda.feed.permanence", line.siteName());
            case ABSENCE -> text("agenda.feed.absence");
            case CLOSED -> text("agenda.feed.closed", String.valueOf(line.reason()));
        };
    }

    private String appointment(Line line, FeedContent content) {
        var told = Stream.of(content.tellsFirstName() ? line.firstName() : null, content.tellsNeed() ? line.need() : null,
                        content.tellsCounsellor() ? line.counsellor() : null)
                .filter(Objects::nonNull).collect(joining(", "));
        return told.isEmpty() ? text("agenda.feed.appointment") : text("agenda.feed.appointment.about", told);
    }

    private static @Nullable String place(Line line) {
        return line.place().isEmpty() ? null : line.siteName() + ", " + line.place();
    }

    private static When when(Line line) {
        if (line.fromOn() != null && line.untilOn() != null) return new Days(line.fromOn(), line.untilOn());
        var hours = new Hours(moment(line.startsAt(), line.zone()), moment(line.endsAt(), line.zone()));
        return line.kind() == Kind.ABSENCE && isWholeDays(hours)
                ? new Days(hours.start().toLocalDate(), hours.end().toLocalDate().minusDays(1)) : hours;
    }

    private static boolean isWholeDays(Hours hours) {
        return hours.start().toLocalTime().equals(LocalTime.MIDNIGHT) && hours.end().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static ZonedDateTime moment(@Nullable OffsetDateTime moment, ZoneId zone) {
        return Objects.requireNonNull(moment).atZoneSameInstant(zone);
    }

    private String text(String key, Object... facts) {
        return String.valueOf(texts.getMessage(key, facts, Locale.FRENCH));
    }
}
