package fr.etincelle.demo;

import fr.etincelle.demo.Meeting.Outcome;
import fr.etincelle.places.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invents who came, who comes, for what and what became of it. Pure: the same facts and dice tell the same story. */
final class Story {

    private static final int GRAIN_MINUTES = 30;

    /** Where it plays: who is present when, which days are closed, which computers there are, what is offered, who comes. */
    record Stage(List<Post> posts, Map<SiteId, Set<LocalDate>> closedDays, Map<SiteId, List<UUID>> workstations,
                 List<Offer> offers, List<Habitant> people, List<Away> away, UUID desk) {}

    record Away(UUID counsellor, LocalDate from, LocalDate until) {

        boolean covers(UUID somebody, LocalDate day) {
            return counsellor.equals(somebody) && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private final Stage stage;
    private final Calendar calendar;
    private final Dice dice;
    private final List<Meeting> told = new ArrayList<>();
    private final Map<LocalDate, List<Meeting>> byDay = new HashMap<>();
    private boolean somebodyWaits;

    Story(Stage stage, Calendar calendar, Dice dice) {
        this.stage = stage;
        this.calendar = calendar;
        this.dice = dice;
    }

    List<Meeting> tell() {
        for (var day : calendar.days()) {
            for (var post : stage.posts()) {
                if (post.weekday() == day.getDayOfWeek() && !isOff(post, day)) fill(post, day);
            }
        }
        return told;
    }

    private boolean isOff(Post post, LocalDate day) {
        return stage.closedDays().getOrDefault(post.site(), Set.of()).contains(day)
                || stage.away().stream().anyMatch(it -> it.covers(post.counsellor(), day));
    }

    private void fill(Post post, LocalDate day) {
        var time = post.starts();
        while (!time.plusMinutes(GRAIN_MINUTES).isAfter(post.ends())) {
            var offer = dice.falls(demand(day)) ? offerThatFits(Duration.between(time, post.ends())) : null;
            time = time.plusMinutes(offer == null || !meet(post, day, time, offer) ? GRAIN_MINUTES : offer.service().durationMinutes());
        }
    }

    /** Full until today, then the further the emptier. */
    private double demand(LocalDate day) {
        var ahead = ChronoUnit.DAYS.between(calendar.today(), day);
        return ahead <= 0 ? 0.85 : Math.max(0.12, 0.8 - ahead * 0.03);
    }

    private @Nullable Offer offerThatFits(Duration left) {
        var fitting = new ArrayList<Offer>();
        for (var offer : stage.offers()) {
            for (var i = 0; i < offer.weight() && offer.service().durationMinutes() <= left.toMinutes(); i++) fitting.add(offer);
        }
        return fitting.isEmpty() ? null : dice.oneOf(fitting);
    }

    /** Whether the time is taken now; somebody who called off leaves it free, sometimes for another. */
    private boolean meet(Post post, LocalDate day, LocalTime time, Offer offer) {
        var start = calendar.at(day, time);
        var end = start.plus(Duration.ofMinutes(offer.service().durationMinutes()));
        var workstation = offer.service().needsWorkstation() ? freeWorkstation(post.site(), day, start, end) : null;
        if (offer.service().needsWorkstation() && workstation == null) return false;
        var meeting = meeting(post, day, start, end, workstation, offer, outcome(start, end));
        note(day, meeting);
        if (!meeting.holdsItsTime() && dice.falls(0.6)) {
            note(day, meeting(post, day, start, end, workstation, offer, calendar.isPast(end) ? Outcome.SEEN : Outcome.BOOKED));
        }
        return true;
    }

    private void note(LocalDate day, Meeting meeting) {
        told.add(meeting);
        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(meeting);
    }

    private Meeting meeting(Post post, LocalDate day, Instant start, Instant end, @Nullable UUID workstation, Offer offer, Outcome outcome) {
        var booked = bookedAt(start);
        return new Meeting(dice.identifier(booked), somebodyElseThan(day), post.counsellor(), post.site().value(), workstation, offer,
                start, end, dice.oneOf(List.of("DESK", "DESK", "DESK", "DESK", "EMAIL", "WEB")), booked,
                dice.falls(0.7) ? stage.desk() : post.counsellor(), arrival(start), outcome);
    }

    /** Nobody comes twice on one day. */
    private Habitant somebodyElseThan(LocalDate day) {
        var there = byDay.getOrDefault(day, List.of()).stream().map(Meeting::who).toList();
        return dice.oneOfTheFirst(stage.people().stream().filter(it -> !there.contains(it)).toList());
    }

    private @Nullable UUID freeWorkstation(SiteId site, LocalDate day, Instant start, Instant end) {
        var taken = byDay.getOrDefault(day, List.of()).stream()
                .filter(it -> it.start().isBefore(end) && start.isBefore(it.end())).map(Meeting::workstation).toList();
        return stage.workstations().getOrDefault(site, List.of()).stream().filter(it -> !taken.contains(it)).findFirst().orElse(null);
    }

    private Instant bookedAt(Instant start) {
        var day = LocalDate.ofInstant(start, Calendar.PARIS).minusDays(dice.between(1, 20));
        var wished = calendar.at(day, LocalTime.of(dice.between(9, 16), dice.between(0, 59)));
        return calendar.isPast(wished) ? wished : calendar.now().minus(Duration.ofMinutes(dice.between(60, 6000)));
    }

    private Outcome outcome(Instant start, Instant end) {
        if (calendar.isPast(end)) return pastOutcome();
        if (calendar.isPast(start)) return Outcome.ARRIVED;
        if (!somebodyWaits && isSoon(start)) {
            somebodyWaits = true;
            return Outcome.ARRIVED;
        }
        return dice.falls(0.04) ? Outcome.CANCELLED : Outcome.BOOKED;
    }

    /** A little before the time; whoever is already there came a few minutes ago. */
    private Instant arrival(Instant start) {
        var early = start.minus(Duration.ofMinutes(dice.between(2, 9)));
        return calendar.isPast(early) ? early : calendar.now().minus(Duration.ofMinutes(4));
    }

    private boolean isSoon(Instant start) {
        return Duration.between(calendar.now(), start).toMinutes() < 60;
    }

    private Outcome pastOutcome() {
        var drawn = dice.between(1, 100);
        if (drawn <= 81) return Outcome.SEEN;
        if (drawn <= 89) return Outcome.MISSED;
        return drawn <= 95 ? Outcome.EXCUSED : Outcome.CANCELLED;
    }
}
