package fr.etincelle.guidance;

import static java.util.Objects.requireNonNull;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.guidance.Occasion.Place;
import fr.etincelle.guidance.WorkDone.Kind;
import fr.etincelle.guidance.WorkDone.Outcome;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.SiteId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page on which a time of help is told sends back.
 *
 * @param place the identifier of a site, or the name of a kind of place
 */
record NoteForm(@Nullable GuidanceNoteId id, @Nullable AppointmentId appointment, @Nullable PersonId person, @Nullable String heard,
            @NotNull @Nullable LocalDate date,
            @NotNull @Nullable Integer durationMinutes,
            @NotNull @Nullable String place,
            @NotNull @Nullable Kind kind,
            @NotNull @Nullable Outcome outcome,
            @Nullable List<@Nullable String> topics, @Nullable List<@Nullable String> formalityTopics, @Nullable String formality,
            @Nullable List<@Nullable String> equipment, @Nullable String autonomy, @Nullable String redirectedTo,
            @Nullable String ageBand, @Nullable String gender,
            @Nullable String mine, @Nullable String team, @Nullable String summary, @Nullable Integer version) {

    static final int USUAL_MINUTES = 30;

    static NoteForm about(GuidanceBoard.Meeting meeting) {
        return new NoteForm(GuidanceNoteId.next(), meeting.id(), meeting.person(), null, meeting.start().toLocalDate(), meeting.minutes(),
                meeting.site().value().toString(), meeting.usualKind(), Outcome.DONE, meeting.topics(), List.of(), null,
                List.of(), null, null, null, null, null, null, null, null);
    }

    static NoteForm blank(@Nullable PersonId person, LocalDate today, @Nullable String place) {
        return new NoteForm(GuidanceNoteId.next(), null, person, null, today, USUAL_MINUTES, place, Kind.HELP, Outcome.DONE,
                List.of(), List.of(), null, List.of(), null, null, null, null, null, null, null, null);
    }

    static NoteForm of(GuidanceNote note) {
        var helped = note.helped();
        var work = note.work();
        var words = note.words();
        return new NoteForm(note.id(), helped.appointment(), helped.person(), null, note.occasion().helpedOn(), note.occasion().durationMinutes(),
                placeOf(note.occasion()), work.kind(), work.outcome(), work.topics(), work.formalityTopics(), work.formality(),
                work.equipment(), work.autonomy(), work.redirectedTo(), helped.ageBand(), helped.gender(),
                words.mine(), words.team(), words.summary(), note.version());
    }

    /** Of a form without objection. */
    GuidanceRequest by(AccountId counsellor) {
        var site = siteOf(place);
        return new GuidanceRequest(id == null ? GuidanceNoteId.next() : id, counsellor,
                helped(),
                new Occasion(site.isPresent() ? Place.SITE : kindOf(place), site.orElse(null), requireNonNull(date), requireNonNull(durationMinutes)),
                new WorkDone(requireNonNull(kind), requireNonNull(outcome), chosen(topics), chosen(formalityTopics), Words.tidy(formality), chosen(equipment),
                        chosen(autonomy), chosen(redirectedTo)),
                new Words(mine, team, summary));
    }

    /** Of somebody who has a name here, nothing more needs to be told. */
    private Helped helped() {
        if (appointment != null) return new Helped(appointment, person, false, null, null);
        return person != null ? Helped.withoutAppointment(person, null, null) : Helped.withoutAppointment(null, chosen(ageBand), chosen(gender));
    }

    List<String> chosenTopics() {
        return chosen(topics);
    }

    public boolean has(@Nullable List<@Nullable String> codes, String code) {
        return codes != null && codes.contains(code);
    }

    public @Nullable String words(String scope) {
        return switch (scope) {
            case "mine" -> mine;
            case "team" -> team;
            default -> summary;
        };
    }

    private static String placeOf(Occasion occasion) {
        return occasion.site() == null ? occasion.place().name() : occasion.site().value().toString();
    }

    private static Optional<SiteId> siteOf(@Nullable String place) {
        try {
            return Optional.ofNullable(place).map(UUID::fromString).map(SiteId::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** A kind of place nobody offered is a site that was not chosen. */
    private static Place kindOf(@Nullable String place) {
        return Arrays.stream(Place.values()).filter(it -> it.name().equals(place)).findFirst().orElse(Place.SITE);
    }

    private static @Nullable String chosen(@Nullable String code) {
        return Words.tidy(code);
    }

    private static List<String> chosen(@Nullable List<@Nullable String> codes) {
        return codes == null ? List.of() : codes.stream().filter(Objects::nonNull).filter(code -> !code.isBlank()).toList();
    }
}
