package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.State;
import fr.etincelle.guidance.GuidanceAnswer.Noted;
import fr.etincelle.guidance.GuidanceAnswer.Objection;
import fr.etincelle.guidance.GuidanceAnswer.Reason;
import fr.etincelle.guidance.GuidanceAnswer.Refused;
import fr.etincelle.people.PersonsMerged;
import fr.etincelle.people.PersonsParted;
import fr.etincelle.places.CentreDay;
import fr.etincelle.places.Places;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NationalTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what counsellors tell of their help. Telling the same thing twice tells it once. */
@Service
@Transactional
public class Guidance {

    private final GuidanceNotes notes;
    private final NoteKeys keys;
    private final GuidanceBoard board;
    private final Agenda agenda;
    private final Places places;
    private final CentreDay centre;
    private final NationalTerms terms;
    private final Clock clock;

    Guidance(GuidanceNotes notes, NoteKeys keys, GuidanceBoard board, Agenda agenda, Places places, CentreDay centre, NationalTerms terms, Clock clock) {
        this.notes = notes;
        this.keys = keys;
        this.board = board;
        this.agenda = agenda;
        this.places = places;
        this.centre = centre;
        this.terms = terms;
        this.clock = clock;
    }

    /** The appointment, if there is one, is then marked as seen. */
    public GuidanceAnswer record(GuidanceRequest request) {
        notes.takeTurn(request.id().value());
        var already = notes.findById(request.id());
        if (already.isPresent()) return repeated(already.get(), request.counsellor());

        var meeting = meetingOf(request.helped());
        var told = withItsPerson(request, meeting);
        var objections = Stream.of(objectionsToMeeting(told, meeting), objectionsToPerson(told), objectionsToSite(told), told.objections(terms, today(told)))
                .flatMap(List::stream).toList();
        return objections.isEmpty() ? note(told, meeting) : new Refused(objections);
    }

    /** For programs that send the same thing again under the same key: they get the first answer. */
    GuidanceAnswer recordOnce(String key, String content, GuidanceRequest request) {
        var by = request.counsellor();
        keys.takeTurn(by, key);
        return switch (keys.find(by, key).orElse(null)) {
            case null -> remembered(key, content, record(request), by);
            case NoteKeys.Used used when used.isFor(content) -> new Noted(used.note());
            case NoteKeys.Used _ -> refused("note", Reason.KEY_USED_OTHERWISE);
        };
    }

    /** Only the author corrects, and only what they have seen: {@code version} is the one they opened. */
    public GuidanceAnswer correct(GuidanceRequest request, int version) {
        var note = notes.findById(request.id()).orElseThrow();
        if (!note.isBy(request.counsellor())) return refused("note", Reason.NOT_THE_AUTHOR);
        if (!Objects.equals(note.version(), version)) return refused("note", Reason.CHANGED_MEANWHILE);

        var told = request.helping(stillHelped(note, request));
        var objections = Stream.of(objectionsToPerson(told), objectionsToSite(told), told.objections(terms, today(told))).flatMap(List::stream).toList();
        if (!objections.isEmpty()) return new Refused(objections);
        return new Noted(notes.save(note.corrected(told)).id());
    }

    /** Takes a note back, as if it had never been told, and answers what it said, so that nothing written is lost. */
    Optional<GuidanceNote> withdraw(GuidanceNoteId id, AccountId by) {
        var note = notes.findById(id).filter(it -> it.isBy(by));
        note.ifPresent(this::undo);
        return note;
    }

    @Transactional(readOnly = true)
    Optional<GuidanceNote> note(GuidanceNoteId id) {
        return notes.findById(id);
    }

    /** The day it is where they work: at the site, or else where the centre is. */
    @Transactional(readOnly = true)
    LocalDate today(@Nullable SiteId site) {
        return LocalDate.ofInstant(clock.instant(), zoneAt(site));
    }

    @EventListener
    void on(PersonsMerged merged) {
        notes.join(merged.kept(), merged.dropped());
    }

    @EventListener
    void on(PersonsParted parted) {
        notes.part(parted.kept(), parted.restored());
    }

    private static GuidanceAnswer repeated(GuidanceNote note, AccountId counsellor) {
        return note.isBy(counsellor) ? new Noted(note.id()) : refused("note", Reason.NOT_THE_AUTHOR);
    }

    private GuidanceAnswer remembered(String key, String content, GuidanceAnswer answer, AccountId by) {
        if (answer instanceof Noted(var note)) keys.remember(by, key, content, note);
        return answer;
    }

    private Optional<AgendaEntry> meetingOf(Helped helped) {
        return Optional.ofNullable(helped.appointment()).flatMap(agenda::entry);
    }

    private static GuidanceRequest withItsPerson(GuidanceRequest request, Optional<AgendaEntry> meeting) {
        return meeting.map(it -> request.helping(request.helped().being(it.person()))).orElse(request);
    }

    private List<Objection> objectionsToMeeting(GuidanceRequest request, Optional<AgendaEntry> meeting) {
        var appointment = request.helped().appointment();
        if (appointment == null) return List.of();
        if (meeting.isEmpty()) return List.of(new Objection("appointment", Reason.APPOINTMENT_UNKNOWN));
        if (isCalledOff(meeting.get().state())) return List.of(new Objection("appointment", Reason.APPOINTMENT_CALLED_OFF));
        if (isToCome(meeting.get())) return List.of(new Objection("appointment", Reason.APPOINTMENT_TO_COME));
        if (isTold(appointment, request.id())) return List.of(new Objection("appointment", Reason.ALREADY_TOLD));
        return List.of();
    }

    private static boolean isCalledOff(State state) {
        return switch (state) {
            case CANCELLED, EXCUSED, MISSED, HELD -> true;
            case BOOKED, ARRIVED, SEEN -> false;
        };
    }

    /** Later today may be told already: people come early. */
    private boolean isToCome(AgendaEntry meeting) {
        return meeting.start().toLocalDate().isAfter(LocalDate.ofInstant(clock.instant(), meeting.start().getZone()));
    }

    private boolean isTold(AppointmentId appointment, GuidanceNoteId except) {
        return notes.isToldElsewhere(appointment.value(), except.value());
    }

    private List<Objection> objectionsToPerson(GuidanceRequest request) {
        var person = request.helped().person();
        var known = person == null || request.helped().appointment() != null || board.nameOf(person).isPresent();
        return known ? List.of() : List.of(new Objection("person", Reason.PERSON_UNKNOWN));
    }

    private List<Objection> objectionsToSite(GuidanceRequest request) {
        var site = request.occasion().site();
        return site == null || places.site(site).isPresent() ? List.of() : List.of(new Objection("place", Reason.SITE_MISSING));
    }

    private LocalDate today(GuidanceRequest request) {
        return today(request.occasion().site());
    }

    private ZoneId zoneAt(@Nullable SiteId site) {
        return Optional.ofNullable(site).flatMap(places::site).map(Site::zone).orElseGet(centre::zone);
    }

    private Noted note(GuidanceRequest request, Optional<AgendaEntry> meeting) {
        var unseen = meeting.filter(it -> it.state() != State.SEEN);
        unseen.ifPresent(it -> agenda.markSeen(it.id()));
        return new Noted(notes.save(GuidanceNote.told(request, unseen.isPresent(), clock.instant())).id());
    }

    /** What came with an appointment stays with it; without one, the person may be named later. */
    private static Helped stillHelped(GuidanceNote note, GuidanceRequest request) {
        return note.helped().appointment() != null ? note.helped() : request.helped();
    }

    private void undo(GuidanceNote note) {
        notes.delete(note);
        if (!note.markedSeen()) return;
        meetingOf(note.helped()).filter(it -> it.state() == State.SEEN).ifPresent(it -> agenda.unmark(it.id()));
    }

    private static Refused refused(String field, Reason reason) {
        return new Refused(List.of(new Objection(field, reason)));
    }
}
