package fr.etincelle.impact;

import static fr.etincelle.cast.Cast.*;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.Slot;
import fr.etincelle.shared.TimeRange;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitingTest {

    @Test
    void one_waits_until_the_day_of_the_third_appointment_that_could_be_given() {
        assertThat(days(slot(CLAIRE_THE_COUNSELLOR, "2026-10-05T14:00"), slot(CLAIRE_THE_COUNSELLOR, "2026-10-06T09:00"),
                slot(CLAIRE_THE_COUNSELLOR, "2026-10-14T09:00"), slot(CLAIRE_THE_COUNSELLOR, "2026-10-20T09:00"))).hasValue(9);
    }

    @Test
    void starts_that_overlap_are_one_free_time() {
        assertThat(days(slot(CLAIRE_THE_COUNSELLOR, "2026-10-05T14:00"), slot(CLAIRE_THE_COUNSELLOR, "2026-10-05T14:15"),
                slot(CLAIRE_THE_COUNSELLOR, "2026-10-05T14:30"), slot(CLAIRE_THE_COUNSELLOR, "2026-10-06T09:00"),
                slot(CLAIRE_THE_COUNSELLOR, "2026-10-06T10:30"))).hasValue(1);
    }

    @Test
    void two_counsellors_free_at_the_same_time_are_two_appointments() {
        assertThat(days(slot(CLAIRE_THE_COUNSELLOR, "2026-10-05T14:00"), slot(SAMIR_THE_COUNSELLOR, "2026-10-05T14:00"),
                slot(CLAIRE_THE_COUNSELLOR, "2026-10-05T15:30"))).hasValue(0);
    }

    @Test
    void two_are_not_enough_to_tell() {
        assertThat(days()).isEmpty();
        assertThat(days(slot(CLAIRE_THE_COUNSELLOR, "2026-10-05T14:00"), slot(CLAIRE_THE_COUNSELLOR, "2026-10-06T09:00"))).isEmpty();
    }

    @Test
    void the_day_is_the_one_of_the_place() {
        var late = slot(CLAIRE_THE_COUNSELLOR, "2026-10-06T23:30");
        var slots = Stream.of(late, slot(SAMIR_THE_COUNSELLOR, "2026-10-06T23:30"), slot(NADIA_THE_MEDIATOR, "2026-10-06T23:30")).toList();

        assertThat(Waiting.at("", PARIS, TODAY, slots).days()).hasValue(1);
        assertThat(Waiting.at("", ZoneId.of("Indian/Reunion"), TODAY, slots).days()).hasValue(2);
    }

    private static OptionalInt days(Slot... slots) {
        return Waiting.at("", PARIS, TODAY, Stream.of(slots).toList()).days();
    }

    private static Slot slot(AccountId counsellor, String start) {
        return new Slot(TimeRange.lasting(LocalDateTime.parse(start).atZone(PARIS).toInstant(), Duration.ofMinutes(90)), counsellor, MARCEL_MARTIN);
    }
}
