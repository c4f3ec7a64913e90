package fr.etincelle.agenda.calendar;

import fr.etincelle.agenda.calendar.OutsideFetch.Fetched;
import fr.etincelle.agenda.calendar.OutsideFetch.Mark;
import fr.etincelle.agenda.calendar.OutsideFetch.NotRead;
import fr.etincelle.agenda.calendar.OutsideFetch.Unchanged;
import fr.etincelle.agenda.calendar.OutsideFetch.Whole;
import fr.etincelle.agenda.calendar.OutsideShelf.Known;
import fr.etincelle.shared.Errand;
import fr.etincelle.shared.Seal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads an outside calendar again and again. When it fails, what was known last goes on counting, and the next try waits longer each
 * time. No transaction waits for somebody else's server.
 */
@Component
class OutsideReading implements Errand {

    static final String NAME = "agenda.outside-calendar";
    static final Duration OFTEN = Duration.ofMinutes(15);

    private static final Duration SELDOM = Duration.ofHours(6);

    /** Even one that does not change must be read again, or the months ahead would come to an end. */
    private static final Duration KNOWN_BY_HEART = Duration.ofDays(1);
    private static final int DAYS_AHEAD = 200;

    private final OutsideFetch fetch;
    private final OutsideShelf shelf;
    private final Seal seal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutsideReading(OutsideFetch fetch, OutsideShelf shelf, Seal seal, PlatformTransactionManager transactions, Clock clock) {
        this.fetch = fetch;
        this.shelf = shelf;
        this.seal = seal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(UUID subject) {
        return read(new OutsideCalendarId(subject));
    }

    /** When to come back; never, once it is given up. */
    Optional<Instant> read(OutsideCalendarId id) {
        var known = transaction.execute(_ -> shelf.find(id));
        if (known.isEmpty()) return Optional.empty();
        if (known.get().dormant()) return Optional.of(clock.instant().plus(SELDOM));
        return switch (fetched(id, known.get())) {
            case Whole whole -> keep(known.get(), whole);
            case Unchanged() -> settle(known.get(), OFTEN, now -> shelf.noteUnchanged(known.get(), now));
            case NotRead(var trouble) -> settle(known.get(), patience(known.get().failures()), now -> shelf.noteTrouble(known.get(), trouble, now));
        };
    }

    private Fetched fetched(OutsideCalendarId id, Known known) {
        return seal.open(known.address(), OutsideCalendar.seal(id))
                .map(address -> fetch.fetch(address, isKnownByHeart(known) ? known.mark() : Mark.NONE))
                .orElseGet(() -> new NotRead(Trouble.SEALED));
    }

    private Optional<Instant> keep(Known known, Whole whole) {
        var ours = transaction.execute(_ -> shelf.ours(whole.file().perhapsOurs()));
        var found = whole.file().busyTimes(window(clock.instant()), known.zone(), ours);
        return settle(known, OFTEN, now -> {
            shelf.keep(known, found.ranges());
            shelf.noteWhole(known, whole.mark(), found, now);
        });
    }

    private Optional<Instant> settle(Known known, Duration wait, Consumer<Instant> note) {
        return transaction.execute(_ -> {
            if (!shelf.lock(known)) return Optional.empty();
            note.accept(clock.instant());
            return Optional.of(clock.instant().plus(wait));
        });
    }

    private boolean isKnownByHeart(Known known) {
        return known.readWholeAt() != null && known.readWholeAt().plus(KNOWN_BY_HEART).isAfter(clock.instant());
    }

    /** A quarter of an hour, half an hour, an hour, and so on up to six. */
    private static Duration patience(int failuresBefore) {
        var wait = OFTEN.multipliedBy(1L << Math.min(failuresBefore, 5));
        return wait.compareTo(SELDOM) < 0 ? wait : SELDOM;
    }

    /** Whole days, so that a calendar that stays the same gives the same times all day. */
    private static Window window(Instant now) {
        var today = now.truncatedTo(ChronoUnit.DAYS);
        return new Window(today.minus(1, ChronoUnit.DAYS), today.plus(DAYS_AHEAD, ChronoUnit.DAYS));
    }
}
