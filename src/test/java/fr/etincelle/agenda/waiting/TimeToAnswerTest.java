package fr.etincelle.agenda.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class TimeToAnswerTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Test
    void four_open_hours_when_there_is_time() {
        assertThat(new TimeToAnswer(Duration.ofHours(40)).granted()).contains(Duration.ofHours(4));
        assertThat(new TimeToAnswer(Duration.ofHours(8)).granted()).contains(Duration.ofHours(4));
    }

    @Test
    void when_little_time_is_left_half_of_it_so_that_another_can_be_asked() {
        assertThat(new TimeToAnswer(Duration.ofHours(3)).granted()).contains(Duration.ofMinutes(90));
        assertThat(new TimeToAnswer(Duration.ofMinutes(60)).granted()).contains(Duration.ofMinutes(30));
    }

    @Test
    void half_an_hour_at_least_or_not_at_all() {
        assertThat(new TimeToAnswer(Duration.ofMinutes(40)).granted()).contains(Duration.ofMinutes(30));
        assertThat(new TimeToAnswer(Duration.ofMinutes(30)).granted()).contains(Duration.ofMinutes(30));
        assertThat(new TimeToAnswer(Duration.ofMinutes(29)).granted()).isEmpty();
        assertThat(new TimeToAnswer(Duration.ZERO).granted()).isEmpty();
    }

    @Test
    void nobody_is_asked_between_eight_in_the_evening_and_eight_in_the_morning() {
        assertThat(TimeToAnswer.byDay(at(0, "07:59"))).isEqualTo(at(0, "08:00").toInstant());
        assertThat(TimeToAnswer.byDay(at(0, "08:00"))).isEqualTo(at(0, "08:00").toInstant());
        assertThat(TimeToAnswer.byDay(at(0, "19:59"))).isEqualTo(at(0, "19:59").toInstant());
        assertThat(TimeToAnswer.byDay(at(0, "20:00"))).isEqualTo(at(1, "08:00").toInstant());
    }

    private static ZonedDateTime at(int day, String time) {
        return MONDAY.plusDays(day).atTime(LocalTime.parse(time)).atZone(ZoneId.of("Europe/Paris"));
    }
}
