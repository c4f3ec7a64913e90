package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.NotHere;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells other programs which slots there are. */
@RestController
@RequestMapping("/api/v1/slots")
class SlotApiController {

    record Items<T>(List<T> items) {}

    record SlotAnswer(OffsetDateTime start, OffsetDateTime end, UUID counsellor, UUID site) {

        static SlotAnswer of(Slot slot, ZoneId zone) {
            return new SlotAnswer(slot.start().atZone(zone).toOffsetDateTime(), slot.end().atZone(zone).toOffsetDateTime(),
                    slot.counsellor().value(), slot.site().value());
        }
    }

    /** Whoever names no day means today, in mainland France. */
    private static final ZoneId CENTRAL_ZONE = ZoneId.of("Europe/Paris");

    private final Agenda agenda;
    private final Clock clock;

    SlotApiController(Agenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping
    Items<SlotAnswer> slots(@RequestParam ServiceId service, @RequestParam(required = false) @Nullable SiteId site,
                            @RequestParam(required = false) @Nullable AccountId counsellor,
                            @RequestParam(required = false) @Nullable LocalDate from,
                            @RequestParam(defaultValue = "14") @Min(1) @Max(366) int days,
                            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        var first = from == null ? LocalDate.now(clock.withZone(CENTRAL_ZONE)) : from;
        var found = agenda.find(new SlotWish(service, site, counsellor, first, days, SlotWish.HalfDay.ANY, null)).orElseThrow(NotHere::new);
        return new Items<>(found.slots().stream().limit(limit)
                .map(slot -> SlotAnswer.of(slot, Objects.requireNonNull(found.zones().get(slot.site())))).toList());
    }
}
