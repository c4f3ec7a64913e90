package fr.etincelle.agenda;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.etincelle.accounts.AccountId;
import fr.etincelle.accounts.SignedIn;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.Places;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Problems;
import fr.etincelle.shared.TimeRange;
import fr.etincelle.shared.Years;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets other programs book, move and follow appointments. */
@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentApiController {

    record Booking(@NotNull PersonId person, @NotNull ServiceId service, @NotNull OffsetDateTime start,
                   @NotNull AccountId counsellor, @NotNull SiteId site) {

        BookingRequest request(AppointmentId id) {
            return new BookingRequest(id, person, service, start.toInstant(), counsellor, site, BookingRequest.Channel.API);
        }
    }

    /** Either another time, or what became of the appointment. */
    record Change(@Nullable OffsetDateTime start, @Nullable AccountId counsellor, @Nullable SiteId site,
                  @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES) @Nullable NewState state,
                  @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES) @JsonProperty("for") @Nullable CancelledFor whom,
                  @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES) @Nullable CancelReason reason) {

        boolean moves() {
            return start != null || counsellor != null || site != null;
        }
    }

    /** BOOKED takes back whatever was noted. */
    enum NewState { BOOKED, ARRIVED, SEEN, EXCUSED, MISSED, CANCELLED }

    private static final int LONGEST_PERIOD_IN_DAYS = 366;
    private static final int DAYS_UNLESS_SAID = 31;
    private static final int LONGEST_KEY = 200;
    private static final ZoneId CENTRAL_ZONE = ZoneId.of("Europe/Paris");

    private final Agenda agenda;
    private final KeyedBookings keyed;
    private final Places places;
    private final Problems problems;
    private final MessageSource texts;
    private final Clock clock;

    AppointmentApiController(Agenda agenda, KeyedBookings keyed, Places places, Problems problems, MessageSource texts, Clock clock) {
        this.agenda = agenda;
        this.keyed = keyed;
        this.places = places;
        this.problems = problems;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those of some local days, both included. */
    @GetMapping
    SlotApiController.Items<AppointmentAnswer> list(@RequestParam(required = false) @Nullable LocalDate from,
                                                    @RequestParam(required = false) @Nullable LocalDate to) throws BindException {
        var first = from == null ? LocalDate.now(clock.withZone(CENTRAL_ZONE)) : from;
        var last = to == null ? first.plusDays(DAYS_UNLESS_SAID - 1L) : to;
        if (last.isBefore(first)) throw WrongField.in("to", "agenda.api.backwards");
        if (first.plusDays(LONGEST_PERIOD_IN_DAYS).isBefore(last)) throw WrongField.in("to", "agenda.api.long");
        var around = agenda.between(first.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                last.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        return new SlotApiController.Items<>(around.stream()
                .filter(it -> !it.start().toLocalDate().isBefore(first) && !it.start().toLocalDate().isAfter(last))
                .map(AppointmentAnswer::of).toList());
    }

    @GetMapping("/{id}")
    @ApiResponse(responseCode = "200", description = "agenda.api.etag", useReturnTypeSchema = true,
            headers = @Header(name = "ETag", schema = @Schema(type = "string")))
    ResponseEntity<AppointmentAnswer> show(@PathVariable AppointmentId id) {
        return tell(id, ResponseEntity.ok());
    }

    @PostMapping
    ResponseEntity<?> book(@Valid @RequestBody Booking booking, @AuthenticationPrincipal SignedIn who,
                           @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) throws BindException {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) throw WrongField.in("Idempotency-Key", "agenda.api.key");
        if (Years.areFar(booking.start().toLocalDate())) throw WrongField.in("start", "shared.far");
        var request = booking.request(AppointmentId.next());
        var answer = key == null ? Optional.of(agenda.book(request)) : keyed.book(who.id(), key, request);
        if (answer.isEmpty()) return unprocessable();
        return switch (answer.get()) {
            case BookingAnswer.Booked(var id) -> tell(id, ResponseEntity.created(URI.create("/api/v1/appointments/" + id.value())));
            case BookingAnswer.Refused refused -> conflict(refused);
        };
    }

    @PatchMapping("/{id}")
    @ApiResponse(responseCode = "200", description = "agenda.api.etag", useReturnTypeSchema = true,
            headers = @Header(name = "ETag", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "412", description = "shared.problem.412",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "#/components/schemas/Problem")))
    ResponseEntity<?> change(@PathVariable AppointmentId id, @Valid @RequestBody Change change,
                             @Parameter(description = "agenda.api.if-match")
                             @RequestHeader(name = "If-Match", required = false) @Nullable String seen) throws BindException {
        var meant = meant(entry(id), change);
        var answer = seen == null ? Optional.of(meant.get()) : agenda.ifStill(id, IfMatch.of(seen), meant);
        if (answer.isEmpty()) return changedMeanwhile();
        return switch (answer.get()) {
            case BookingAnswer.Booked _ -> tell(id, ResponseEntity.ok());
            case BookingAnswer.Refused refused -> conflict(refused);
        };
    }

    private Supplier<BookingAnswer> meant(AgendaEntry entry, Change change) throws BindException {
        if (change.state() != null && change.moves()) throw WrongField.in("state", "agenda.api.either");
        if (change.moves()) return moving(entry.id(), slot(entry, change));
        return switch (change.state()) {
            case null -> throw WrongField.in("state", "agenda.api.nothing");
            case BOOKED -> () -> agenda.reopen(entry.id());
            case ARRIVED -> () -> agenda.markArrived(entry.id());
            case SEEN -> () -> agenda.markSeen(entry.id());
            case EXCUSED -> () -> agenda.markExcused(entry.id());
            case MISSED -> () -> agenda.markMissed(entry.id());
            case CANCELLED -> cancelling(entry.id(), change.whom(), change.reason());
        };
    }

    private Supplier<BookingAnswer> cancelling(AppointmentId id, @Nullable CancelledFor whom, @Nullable CancelReason why) throws BindException {
        if (whom == null) throw WrongField.in("for", "agenda.api.cancel.for");
        if (why == null) throw WrongField.in("reason", "agenda.api.cancel.reason");
        return () -> agenda.cancel(id, whom, why);
    }

    private Supplier<BookingAnswer> moving(AppointmentId id, Slot to) {
        return () -> agenda.move(id, to);
    }

    private static Slot slot(AgendaEntry entry, Change change) throws BindException {
        var start = change.start() == null ? entry.start().toOffsetDateTime() : change.start();
        if (Years.areFar(start.toLocalDate())) throw WrongField.in("start", "shared.far");
        return new Slot(TimeRange.lasting(start.toInstant(), Duration.between(entry.start(), entry.end())),
                change.counsellor() == null ? entry.counsellor() : change.counsellor(),
                change.site() == null ? entry.site() : change.site());
    }

    /** A hold is no appointment yet. */
    private AgendaEntry entry(AppointmentId id) {
        return agenda.entry(id).filter(it -> it.state() != State.HELD).orElseThrow(NotHere::new);
    }

    private ResponseEntity<AppointmentAnswer> tell(AppointmentId id, ResponseEntity.BodyBuilder answer) {
        var entry = entry(id);
        return answer.eTag(IfMatch.tag(entry.version())).body(AppointmentAnswer.of(entry));
    }

    private ResponseEntity<?> changedMeanwhile() {
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body(problems.of(HttpStatus.PRECONDITION_FAILED));
    }

    private ResponseEntity<?> conflict(BookingAnswer.Refused refused) {
        var zones = places.sites().stream().collect(Collectors.toMap(Site::id, Site::zone));
        var problem = problems.of(HttpStatus.CONFLICT, text("agenda.refused." + refused.reason()));
        problem.setProperty("reason", refused.reason().name().toLowerCase(Locale.ROOT));
        problem.setProperty("alternatives", refused.alternatives().stream()
                .map(slot -> SlotApiController.SlotAnswer.of(slot, Objects.requireNonNull(zones.get(slot.site())))).toList());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    private ResponseEntity<?> unprocessable() {
        return ResponseEntity.unprocessableContent().body(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, text("agenda.api.key.used")));
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.FRENCH);
    }
}
