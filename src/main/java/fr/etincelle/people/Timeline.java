package fr.etincelle.people;

import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what every module has to tell about a person. */
@Service
@Transactional(readOnly = true)
class Timeline {

    private final ObjectProvider<TimelineSource> sources;
    private final Clock clock;

    Timeline(ObjectProvider<TimelineSource> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    LineOfTime of(PersonId person) {
        var told = sources.orderedStream().flatMap(source -> source.of(person).stream()).toList();
        return LineOfTime.of(told, Instant.now(clock));
    }
}
