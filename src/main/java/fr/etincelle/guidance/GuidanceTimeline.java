package fr.etincelle.guidance;

import fr.etincelle.people.PersonId;
import fr.etincelle.people.TimelineEntry;
import fr.etincelle.people.TimelineSource;
import fr.etincelle.shared.NationalTerms;
import fr.etincelle.shared.NationalTerms.Vocabulary;
import fr.etincelle.shared.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells on a person's line of time what was done with them, and the summary that may be shared. */
@Component
class GuidanceTimeline implements TimelineSource {

    private final GuidanceBoard board;
    private final NationalTerms terms;
    private final Spoken spoken;
    private final MessageSource texts;

    GuidanceTimeline(GuidanceBoard board, NationalTerms terms, Spoken spoken, MessageSource texts) {
        this.board = board;
        this.terms = terms;
        this.spoken = spoken;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> of(PersonId person) {
        return board.history(person).stream().map(this::entry).toList();
    }

    private TimelineEntry entry(GuidanceBoard.Past past) {
        return new TimelineEntry(past.at(), text("guidance.timeline.kind"), sentence(past),
                past.mayOpen() ? "/accompagnements/" + past.id().value() : null);
    }

    private String sentence(GuidanceBoard.Past past) {
        var topics = past.topics().stream().map(code -> terms.label(Vocabulary.TOPIC, code)).collect(Collectors.joining(", "));
        var done = text("guidance.timeline." + past.kind(), topics, spoken.length(past.minutes()), past.counsellorName());
        return past.summary() == null ? done : done + " " + past.summary();
    }

    private String text(String key, Object... facts) {
        return texts.getMessage(key, facts, Locale.FRENCH);
    }
}
