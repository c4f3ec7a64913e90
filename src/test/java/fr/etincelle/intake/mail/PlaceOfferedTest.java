package fr.etincelle.intake.mail;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.RENEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StoppedClock;
import fr.etincelle.messaging.PostOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody on the waiting list is offered a place by e-mail, and answers in a word. */
@SliceTest
class PlaceOfferedTest {

    @Autowired ApplicationContext program;
    @Autowired Agenda agenda;
    @Autowired JdbcClient db;

    PostOffice post;

    @BeforeEach
    void a_place_falls_free_and_karim_is_asked() {
        post = new PostOffice(program);
        db.sql("update people.person set channel = 'EMAIL' where id = :karim").param("karim", KARIM.value()).update();
        var slot = agenda.best(new SlotWish(DEMARCHES, null, null, StoppedClock.TODAY.plusDays(1), 20, HalfDay.ANY, null), 1).getFirst();
        var renees = AppointmentId.next();
        agenda.book(new BookingRequest(renees, RENEE, DEMARCHES, slot.start(), slot.counsellor(), slot.site(), Channel.DESK));
        db.sql("""
                insert into agenda.wait (id, person, noted_for, service, weekdays, half_day, urgent, listed_at)
                values (gen_random_uuid(), :karim, :karim, :service, '{}', 'ANY', false, '2026-10-01T08:00:00Z')
                """).param("karim", KARIM.value()).param("service", DEMARCHES.value()).update();
        agenda.cancel(renees, CancelledFor.PERSON, CancelReason.UNWELL);
        post.comeRound();
        post.comeRound();
    }

    @AfterEach
    void the_post_closes() {
        post.close();
    }

    @Test
    void yes_takes_it() {
        post.write("karim.benali@courriel.example", "OUI", post.last("karim"));

        assertThat(karims()).isOne();
        assertThat(fate()).isEqualTo("BOOKED");
        assertThat(post.last("karim").subject()).startsWith("Votre rendez-vous du");
    }

    @Test
    void no_leaves_it_to_the_next_one() {
        post.write("karim.benali@courriel.example", "Non merci", post.last("karim"));

        assertThat(karims()).isZero();
        assertThat(fate()).isEqualTo("CANCELLED");
        assertThat(db.sql("select count(*) from agenda.appointment where held_until is not null").query(Integer.class).single()).isZero();
    }

    @Test
    void an_unsure_word_is_for_the_desk_and_so_is_a_yes_from_elsewhere() {
        var offer = post.last("karim");
        post.write("karim.benali@courriel.example", "Peut-être, je demande à ma femme", offer);
        assertThat(fate()).isEqualTo("FOR_THE_DESK");
        post.write("autre@courriel.example", "OUI", offer);

        assertThat(fate()).isEqualTo("FOR_THE_DESK");
        assertThat(karims()).isZero();
    }

    @Test
    void whoever_is_writing_with_us_about_something_else_cannot_take_it() {
        var offer = post.last("karim");
        post.write("autre@courriel.example", "Bonjour, je voudrais un rendez-vous pour une demande à la CAF.");
        post.write("autre@courriel.example", "OUI", offer);

        assertThat(fate()).isEqualTo("FOR_THE_DESK");
        assertThat(karims()).isZero();
    }

    private int karims() {
        return db.sql("select count(*) from agenda.appointment where person = :karim and held_until is null and cancelled_at is null").param("karim", KARIM.value())
                .query(Integer.class).single();
    }

    private String fate() {
        return db.sql("select fate from messaging.incoming order by uid desc limit 1").query(String.class).single();
    }
}
