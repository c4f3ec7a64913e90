package fr.etincelle.people;

import fr.etincelle.places.CentreDay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells on the line of time when a goal was told, and when it was reached. */
@Component
class GoalTimeline implements TimelineSource {

    private final Goals goals;
    private final CentreDay centre;
    private final MessageSource texts;

    GoalTimeline(Goals goals, CentreDay centre, MessageSource texts) {
        this.goals = goals;
        this.centre = centre;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> of(PersonId person) {
        var told = goals.findByPersonOrderByReachedOnDescToldOnDescIdDesc(person);
        if (told.isEmpty()) return List.of();
        var zone = centre.zone();
        return told.stream().flatMap(goal -> Stream.of(entry("told", goal, goal.toldOn(), zone), entry("reached", goal, goal.reachedOn(), zone)))
                .filter(Objects::nonNull).toList();
    }

    private @Nullable TimelineEntry entry(String what, Goal goal, @Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : new TimelineEntry(day.atStartOfDay(zone),
                texts.getMessage("people.timeline.goal." + what, null, Locale.FRENCH), "« %s »".formatted(goal.words()), null);
    }
}
