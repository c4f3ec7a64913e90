package fr.etincelle.people;

import fr.etincelle.people.MergeAnswer.Merged;
import fr.etincelle.people.MergeAnswer.Reason;
import fr.etincelle.people.MergeAnswer.Refused;
import fr.etincelle.shared.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins two records of one person, and parts them again exactly as they were. */
@Service
@Transactional
class Doubles {

    private final Persons persons;
    private final Merges merges;
    private final Goals goals;
    private final Distinctions distinctions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doubles(Persons persons, Merges merges, Goals goals, Distinctions distinctions, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.merges = merges;
        this.goals = goals;
        this.distinctions = distinctions;
        this.events = events;
        this.clock = clock;
    }

    MergeAnswer merge(MergeId id, PersonId keep, PersonId drop) {
        if (merges.existsById(id)) return new Merged(id);
        var kept = persons.findById(keep).orElseThrow(NotHere::new);
        var dropped = persons.findById(drop).orElseThrow(NotHere::new);
        return objection(kept, dropped)
                .<MergeAnswer>map(Refused::new)
                .orElseGet(() -> join(id, kept, dropped));
    }

    private Optional<Reason> objection(Person kept, Person dropped) {
        if (kept.id().equals(dropped.id())) return Optional.of(Reason.SAME_RECORD);
        if (kept.isMerged() || dropped.isMerged()) return Optional.of(Reason.ALREADY_MERGED);
        if (merges.existsByKeptAndPartedAtIsNull(dropped.id())) return Optional.of(Reason.HOLDS_OTHERS);
        return Optional.empty();
    }

    private Merged join(MergeId id, Person kept, Person dropped) {
        var filled = PersonField.missing(kept, dropped);
        persons.save(kept.taking(filled, dropped));
        persons.save(dropped.mergedInto(kept.id()));
        goals.join(kept.id(), dropped.id());
        merges.save(Merge.of(id, kept.id(), dropped.id(), filled, Instant.now(clock)));
        events.publishEvent(new PersonsMerged(kept.id(), dropped.id()));
        return new Merged(id);
    }

    /** What was corrected after the merge stays; what was only taken over goes back. */
    Merge part(MergeId id) {
        var merge = merges.findById(id).orElseThrow(NotHere::new);
        if (!merge.isOpen()) return merge;
        var kept = persons.findById(merge.kept()).orElseThrow();
        var restored = persons.findById(merge.dropped()).orElseThrow();
        persons.save(kept.without(PersonField.unchanged(merge.takenOver(), kept, restored)));
        persons.save(restored.mergedInto(null));
        goals.part(kept.id(), restored.id());
        events.publishEvent(new PersonsParted(kept.id(), restored.id()));
        return merges.save(merge.parted(Instant.now(clock)));
    }

    /** They look like one person and are two: nobody needs to be asked again. */
    void tellApart(PersonId one, PersonId other) {
        if (one.equals(other) || !persons.existsById(one) || !persons.existsById(other)) throw new NotHere();
        if (distinctionOf(one, other).isEmpty()) distinctions.save(Distinction.between(one, other, Instant.now(clock)));
    }

    void compareAgain(PersonId one, PersonId other) {
        distinctionOf(one, other).ifPresent(distinctions::delete);
    }

    private Optional<Distinction> distinctionOf(PersonId one, PersonId other) {
        return Distinction.isBefore(one, other) ? distinctions.findByOneAndOther(one, other) : distinctions.findByOneAndOther(other, one);
    }
}
