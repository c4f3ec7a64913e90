package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.accounts.SignedIn;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.guidance.GuidanceAnswer.Noted;
import fr.etincelle.guidance.GuidanceAnswer.Objection;
import fr.etincelle.guidance.GuidanceAnswer.Reason;
import fr.etincelle.guidance.GuidanceAnswer.Refused;
import fr.etincelle.guidance.GuidanceBoard.Meeting;
import fr.etincelle.guidance.Occasion.Place;
import fr.etincelle.guidance.WorkDone.Kind;
import fr.etincelle.guidance.WorkDone.Outcome;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets other programs tell a time of help. What the agenda knows need not be said again. */
@RestController
@RequestMapping("/api/v1/guidance")
class GuidanceApiController {

    static final int LONGEST_KEY = 200;

    /** Values are national codes where there are any; {@code mine}, {@code team} and {@code summary} say who may read. */
    record Body(@Nullable GuidanceNoteId id, @Nullable AppointmentId appointment, @Nullable PersonId person,
                @Nullable LocalDate date, @Nullable Integer durationMinutes, @Nullable String place, @Nullable SiteId site,
                @Nullable Kind kind, @Nullable Outcome outcome,
                @Nullable List<String> topics, @Nullable List<String> formalityTopics, @Nullable String formality,
                @Nullable List<String> equipment, @Nullable String autonomy, @Nullable String redirectedTo,
                @Nullable String ageBand, @Nullable String gender,
                @Nullable String mine, @Nullable String team, @Nullable String summary) {}

    record Answer(GuidanceNoteId id, @Nullable AppointmentId appointment, @Nullable PersonId person, AccountId counsellor,
                  LocalDate date, int durationMinutes, String place, @Nullable SiteId site, Kind kind, Outcome outcome,
                  List<String> topics, List<String> formalityTopics) {

        static Answer of(GuidanceNote note) {
            return new Answer(note.id(), note.helped().appointment(), note.helped().person(), note.counsellor(),
                    note.occasion().helpedOn(), note.occasion().durationMinutes(), note.occasion().place().code(), note.occasion().site(),
                    note.work().kind(), note.work().outcome(), note.work().topics(), note.work().formalityTopics());
        }
    }

    private final Guidance guidance;
    private final GuidanceBoard board;
    private final Problems problems;
    private final MessageSource texts;

    GuidanceApiController(Guidance guidance, GuidanceBoard board, Problems problems, MessageSource texts) {
        this.guidance = guidance;
        this.board = board;
        this.problems = problems;
        this.texts = texts;
    }

    @PostMapping
    ResponseEntity<?> tell(@RequestBody Body body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
                           @AuthenticationPrincipal SignedIn who) throws BindException {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) return problem(HttpStatus.BAD_REQUEST, Reason.KEY_TOO_LONG);
        var meeting = Optional.ofNullable(body.appointment()).map(it -> board.meeting(it).orElseThrow(NotHere::new));
        var errors = new BeanPropertyBindingResult(body, "guidance");
        complain(body, meeting, errors);
        if (errors.hasErrors()) throw new BindException(errors);
        var request = request(body, meeting, who.id());
        return switch (key == null ? guidance.record(request) : guidance.recordOnce(key, body.toString(), request)) {
            case Noted(var note) -> ResponseEntity.status(HttpStatus.CREATED).body(Answer.of(guidance.note(note).orElseThrow()));
            case Refused(var objections) -> refusal(objections, errors);
        };
    }

    /** What must be there before the rules can be asked. */
    private static void complain(Body body, Optional<Meeting> meeting, BindingResult errors) {
        if (meeting.isEmpty() && body.durationMinutes() == null) reject(errors, "durationMinutes", Reason.DURATION_OUT_OF_RANGE);
        if (body.place() != null && Place.ofCode(body.place()).isEmpty()) reject(errors, "place", Reason.UNKNOWN_CHOICE);
        if (body.place() == null && body.site() == null && meeting.isEmpty()) reject(errors, "place", Reason.SITE_MISSING);
    }

    private GuidanceRequest request(Body body, Optional<Meeting> meeting, AccountId counsellor) {
        var place = Optional.ofNullable(body.place()).flatMap(Place::ofCode).orElse(Place.SITE);
        var site = body.site() != null || place != Place.SITE ? body.site() : meeting.map(Meeting::site).orElse(null);
        return new GuidanceRequest(body.id() == null ? GuidanceNoteId.next() : body.id(), counsellor,
                new Helped(body.appointment(), body.person(), meeting.isEmpty(), Words.tidy(body.ageBand()), Words.tidy(body.gender())),
                new Occasion(place, site, dateOf(body, meeting), Optional.ofNullable(body.durationMinutes()).or(() -> meeting.map(Meeting::minutes)).orElseThrow()),
                workOf(body, meeting), new Words(body.mine(), body.team(), body.summary()));
    }

    private LocalDate dateOf(Body body, Optional<Meeting> meeting) {
        return Optional.ofNullable(body.date()).or(() -> meeting.map(it -> it.start().toLocalDate())).orElseGet(() -> guidance.today(body.site()));
    }

    private static WorkDone workOf(Body body, Optional<Meeting> meeting) {
        return new WorkDone(Objects.requireNonNullElse(body.kind(), Kind.HELP), Objects.requireNonNullElse(body.outcome(), Outcome.DONE),
                body.topics() == null ? meeting.map(Meeting::topics).orElse(List.of()) : chosen(body.topics()), chosen(body.formalityTopics()),
                Words.tidy(body.formality()), chosen(body.equipment()), Words.tidy(body.autonomy()), Words.tidy(body.redirectedTo()));
    }

    private static List<String> chosen(@Nullable List<@Nullable String> codes) {
        return codes == null ? List.of() : codes.stream().map(code -> Objects.requireNonNullElse(code, "")).toList();
    }

    private ResponseEntity<ProblemDetail> refusal(List<Objection> objections, BindingResult errors) throws BindException {
        for (var objection : objections) {
            switch (objection.reason()) {
                case APPOINTMENT_UNKNOWN, PERSON_UNKNOWN, NOT_THE_AUTHOR -> throw new NotHere();
                case ALREADY_TOLD -> {
                    return problem(HttpStatus.CONFLICT, objection.reason());
                }
                case KEY_USED_OTHERWISE -> {
                    return problem(HttpStatus.UNPROCESSABLE_CONTENT, objection.reason());
                }
                default -> reject(errors, objection.field(), objection.reason());
            }
        }
        throw new BindException(errors);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, Reason reason) {
        return ResponseEntity.status(status).body(problems.of(status, texts.getMessage("guidance.refused." + reason, null, Locale.FRENCH)));
    }

    private static void reject(BindingResult errors, String field, Reason reason) {
        errors.rejectValue(field, "guidance.refused." + reason);
    }
}
