package fr.etincelle.agenda;

import fr.etincelle.agenda.PermanenceRequest.Objection;
import fr.etincelle.places.Places;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.TimeRange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans who is present where: weekly permanences with their dates, and absences. */
@Service
@Transactional
class Rota {

    private final Permanences permanences;
    private final PermanenceDates dates;
    private final Absences absences;
    private final Places places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rota(Permanences permanences, PermanenceDates dates, Absences absences, Places places, ApplicationEventPublisher events, Clock clock) {
        this.permanences = permanences;
        this.dates = dates;
        this.absences = absences;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the rule and its dates, or says why not. Planned twice, it is written once. */
    Optional<Objection> plan(PermanenceRequest request) {
        if (permanences.existsById(request.id())) return Optional.empty();
        var objection = request.objection();
        if (objection.isPresent()) return objection;
        var rule = request.permanence();
        var written = rule.dates(site(request.site()).zone()).toList();
        if (meetsAnother(written)) return Optional.of(Objection.OVERLAPS);
        permanences.save(rule);
        dates.saveAll(written);
        return Optional.empty();
    }

    /** From a day on: dates that were moved or dropped alone, and those before, stay as they are. */
    Optional<Objection> change(PermanenceId id, PermanenceChange change) {
        var rule = permanences.findById(id).orElseThrow(NotHere::new);
        var objection = change.objection(rule);
        if (objection.isPresent()) return objection;
        var rewritten = change.rewritten(rule, dates.plannedFrom(id, change.from()), site(change.site()).zone());
        if (!rewritten.isEmpty() && dates.existsBesideMeanwhile(rule.counsellor(), times(rewritten), id)) return Optional.of(Objection.OVERLAPS);
        permanences.save(rule.changed(change));
        dates.saveAll(rewritten);
        return Optional.empty();
    }

    /** No date after this one. A day before the first leaves the rule with no date at all, so it goes too. */
    void end(PermanenceId id, LocalDate lastDay) {
        var rule = permanences.findById(id).orElseThrow(NotHere::new);
        if (!lastDay.isBefore(rule.untilOn())) return;
        dates.deleteAfter(id, lastDay);
        if (lastDay.isBefore(rule.fromOn())) permanences.delete(rule);
        else permanences.save(rule.endingOn(lastDay));
    }

    /** This date only: elsewhere, or at another time. */
    Optional<Objection> move(PermanenceDateId id, SiteId to, TimeRange when) {
        var moved = dates.findById(id).orElseThrow(NotHere::new).moved(to, when, clock.instant());
        if (meetsAnother(List.of(moved))) return Optional.of(Objection.OVERLAPS);
        dates.save(moved);
        return Optional.empty();
    }

    /** This date only: nobody there. */
    void drop(PermanenceDateId id) {
        var date = dates.findById(id).orElseThrow(NotHere::new);
        if (date.droppedAt() == null) dates.save(date.dropped(clock.instant()));
    }

    Optional<Objection> restore(PermanenceDateId id) {
        var date = dates.findById(id).orElseThrow(NotHere::new);
        if (date.droppedAt() == null) return Optional.empty();
        if (meetsAnother(List.of(date.restored()))) return Optional.of(Objection.OVERLAPS);
        dates.save(date.restored());
        return Optional.empty();
    }

    void note(Absence absence) {
        if (!absences.existsById(absence.id())) absences.save(absence);
    }

    void forget(AbsenceId id) {
        absences.findById(id).ifPresent(absence -> {
            absences.delete(absence);
            events.publishEvent(new AbsenceForgotten(absence.counsellor(), absence.during()));
        });
    }

    @Transactional(readOnly = true)
    Optional<Permanence> permanence(PermanenceId id) {
        return permanences.findById(id);
    }

    Site site(SiteId id) {
        return places.site(id).orElseThrow(NotHere::new);
    }

    private boolean meetsAnother(List<PermanenceDate> wished) {
        var first = wished.getFirst();
        return dates.existsMeanwhile(first.counsellor(), times(wished), first.id());
    }

    private static String times(List<PermanenceDate> wished) {
        return wished.stream().map(date -> String.valueOf(date.during().toColumn().getValue())).collect(Collectors.joining(",", "{", "}"));
    }
}
