package fr.etincelle.agenda;

import static fr.etincelle.agenda.CancelReason.TRANSPORT;
import static fr.etincelle.agenda.CancelReason.UNWELL;
import static fr.etincelle.agenda.CancelledFor.PERSON;
import static fr.etincelle.agenda.Outcome.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    static final Instant NINE = Instant.parse("2026-10-05T07:00:00Z");
    static final Instant TEN = Instant.parse("2026-10-05T08:00:00Z");

    @Test
    void an_appointment_ends_in_one_way_only() {
        assertThat(NONE.seen(NINE).missed(TEN)).isEqualTo(NONE.missed(TEN));
        assertThat(NONE.missed(NINE).seen(TEN)).isEqualTo(NONE.seen(TEN));
        assertThat(NONE.excused(NINE).cancelled(TEN, PERSON, UNWELL).excusedAt()).isNull();
    }

    @Test
    void only_a_cancellation_or_an_excuse_gives_the_time_back() {
        assertThat(NONE.cancelled(NINE, PERSON, UNWELL).gaveTheTimeBack()).isTrue();
        assertThat(NONE.excused(NINE).gaveTheTimeBack()).isTrue();
        assertThat(NONE.missed(NINE).gaveTheTimeBack()).isFalse();
        assertThat(NONE.seen(NINE).gaveTheTimeBack()).isFalse();
    }

    @Test
    void undoing_goes_one_step_back() {
        var arrived = NONE.arrived(NINE);

        assertThat(arrived.seen(TEN).undone()).isEqualTo(arrived);
        assertThat(arrived.cancelled(TEN, PERSON, UNWELL).undone()).isEqualTo(arrived);
        assertThat(arrived.undone()).isEqualTo(NONE);
        assertThat(NONE.seen(TEN).undone()).isEqualTo(NONE);
        assertThat(NONE.missed(TEN).undone()).isEqualTo(NONE);
    }

    @Test
    void a_cancellation_for_another_reason_says_something_else() {
        assertThat(NONE.cancelled(NINE, PERSON, UNWELL).saysTheSameAs(NONE.cancelled(TEN, PERSON, UNWELL))).isTrue();
        assertThat(NONE.cancelled(NINE, PERSON, UNWELL).saysTheSameAs(NONE.cancelled(NINE, PERSON, TRANSPORT))).isFalse();
    }

    @Test
    void every_outcome_has_its_state() {
        assertThat(NONE.state()).isEqualTo(State.BOOKED);
        assertThat(NONE.arrived(NINE).state()).isEqualTo(State.ARRIVED);
        assertThat(NONE.arrived(NINE).seen(TEN).state()).isEqualTo(State.SEEN);
        assertThat(NONE.missed(NINE).state()).isEqualTo(State.MISSED);
        assertThat(NONE.excused(NINE).state()).isEqualTo(State.EXCUSED);
        assertThat(NONE.cancelled(NINE, PERSON, UNWELL).state()).isEqualTo(State.CANCELLED);
    }
}
