package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.FATIMA;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.SAMIR_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.people.PersonId;
import fr.etincelle.people.PersonsMerged;
import fr.etincelle.people.PersonsParted;
import fr.etincelle.people.TimelineEntry;
import fr.etincelle.shared.BrokenRules;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

@SliceTest
class AppointmentOwnersTest {

    @Autowired Agenda agenda;
    @Autowired ApplicationEventPublisher events;
    @Autowired AppointmentTimeline timeline;
    @Autowired BrokenRules rules;

    @Test
    void appointments_follow_a_merge_and_part_again_exactly() {
        var renees = book(RENEE, "13:30", CLAIRE_THE_COUNSELLOR);
        var karims = book(KARIM, "14:00", CLAIRE_THE_COUNSELLOR);

        events.publishEvent(new PersonsMerged(RENEE, KARIM));
        var meanwhile = book(RENEE, "15:00", CLAIRE_THE_COUNSELLOR);
        assertThat(ownerOf(karims)).isEqualTo(RENEE);

        events.publishEvent(new PersonsParted(RENEE, KARIM));
        assertThat(ownerOf(karims)).isEqualTo(KARIM);
        assertThat(ownerOf(renees)).isEqualTo(RENEE);
        assertThat(ownerOf(meanwhile)).isEqualTo(RENEE);
    }

    @Test
    void two_records_with_overlapping_appointments_are_no_single_person() {
        book(RENEE, "14:00", CLAIRE_THE_COUNSELLOR);
        book(KARIM, "14:15", SAMIR_THE_COUNSELLOR);

        assertThatThrownBy(() -> events.publishEvent(new PersonsMerged(RENEE, KARIM)))
                .isInstanceOfSatisfying(DataIntegrityViolationException.class, refusal ->
                        assertThat(rules.explain(refusal)).isEqualTo("Cette personne a déjà un rendez-vous à cette heure-là."));
    }

    @Test
    void a_cancelled_appointment_stands_in_the_way_of_no_merge() {
        book(RENEE, "14:00", CLAIRE_THE_COUNSELLOR);
        var karims = book(KARIM, "14:15", SAMIR_THE_COUNSELLOR);
        agenda.cancel(karims, CancelledFor.PERSON, CancelReason.OTHER);

        events.publishEvent(new PersonsMerged(RENEE, KARIM));

        assertThat(ownerOf(karims)).isEqualTo(RENEE);
    }

    @Test
    void the_line_of_time_tells_each_appointment_and_what_became_of_it() {
        book(RENEE, "13:30", CLAIRE_THE_COUNSELLOR);
        var second = book(RENEE, "15:00", SAMIR_THE_COUNSELLOR);
        agenda.markMissed(second);
        agenda.hold(AppointmentId.next(), RENEE, VERIFICATION, agenda.slots(new SlotWish(VERIFICATION, null, null, TODAY.plusDays(2), 5,
                SlotWish.HalfDay.ANY, null)).getFirst(), BookingRequest.Channel.EMAIL, TODAY.atTime(20, 0).atZone(PARIS).toInstant());

        assertThat(timeline.of(RENEE)).extracting(TimelineEntry::kind, TimelineEntry::text).containsExactly(
                tuple("Rendez-vous", "Vérifier un message ou un site, avec Claire Morel (Le Briquet)"),
                tuple("Rendez-vous", "Vérifier un message ou un site, avec Samir Haddad (Le Briquet) : Absent"));
        assertThat(timeline.of(RENEE).getLast().link()).isEqualTo("/agenda/rendez-vous/" + second.value());
        assertThat(timeline.of(FATIMA)).isEmpty();
    }

    private AppointmentId book(PersonId person, String time, AccountId counsellor) {
        var id = AppointmentId.next();
        var start = TODAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
        assertThat(agenda.book(new BookingRequest(id, person, VERIFICATION, start, counsellor, MARCEL_MARTIN, BookingRequest.Channel.DESK)))
                .isEqualTo(new BookingAnswer.Booked(id));
        return id;
    }

    private PersonId ownerOf(AppointmentId id) {
        return agenda.entry(id).orElseThrow().person();
    }
}
