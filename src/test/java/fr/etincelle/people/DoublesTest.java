package fr.etincelle.people;

import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.RENEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.people.MergeAnswer.Merged;
import fr.etincelle.people.MergeAnswer.Reason;
import fr.etincelle.people.MergeAnswer.Refused;
import fr.etincelle.shared.NotHere;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@SliceTest
class DoublesTest {

    @Autowired Doubles doubles;
    @Autowired DoubleList list;
    @Autowired People people;
    @Autowired Persons persons;

    final PersonId again = PersonId.next();
    final MergeId merge = MergeId.next();

    @Test
    void the_same_number_or_the_same_sound_makes_one_think_of_one_person() {
        people.welcome(again, "Carim", "Ben Ali", null);
        var daughter = people.welcome(PersonId.next(), "Inès", "Dubois", new PhoneNumber("+33639980001"));
        people.welcome(PersonId.next(), "Karim", null, null);

        assertThat(list.likely()).extracting(DoubleList.Pair::one, DoubleList.Pair::other, DoubleList.Pair::sameSound, DoubleList.Pair::sameNumber)
                .containsExactly(tuple(KARIM.value(), again.value(), true, false), tuple(RENEE.value(), daughter.value(), false, true));
        assertThat(list.likely(RENEE)).extracting(DoubleList.Pair::other).containsExactly(daughter.value());
    }

    @Test
    void those_who_were_told_apart_are_not_asked_about_again_until_someone_doubts() {
        people.welcome(again, "Karim", "Benali", null);

        doubles.tellApart(again, KARIM);
        doubles.tellApart(KARIM, again);
        assertThat(list.likely()).isEmpty();

        doubles.compareAgain(again, KARIM);
        assertThat(list.likely()).hasSize(1);
    }

    @Test
    void the_kept_record_takes_over_what_it_lacks_and_only_that(ApplicationEvents events) {
        persons.save(new Person(again, "Karym", "Benaly", "+33639980077", "autre@courriel.example", "3 rue des Mésanges", "Valmont",
                Channel.CALL, "ar", Mobility.ALONE, List.of("tablette"), null, "quarante_cinquante_neuf", null, null, null));
        people.tellGoal(GoalId.next(), again, "Payer la cantine");

        assertThat(doubles.merge(merge, KARIM, again)).isEqualTo(new Merged(merge));
        assertThat(doubles.merge(merge, KARIM, again)).isEqualTo(new Merged(merge));

        var kept = persons.findById(KARIM).orElseThrow();
        assertThat(kept.phone()).isEqualTo("+33639980002");
        assertThat(kept.email()).isEqualTo("karim.benali@courriel.example");
        assertThat(kept.channel()).isEqualTo(Channel.SMS);
        assertThat(kept.commune()).isEqualTo("Valmont");
        assertThat(kept.equipment()).containsExactly("tablette");
        assertThat(kept.ageBand()).isEqualTo("quarante_cinquante_neuf");
        assertThat(people.goalsOf(KARIM)).extracting(Goal::words).containsExactly("Payer la cantine");
        assertThat(people.find("06 39 98 00 77")).isEmpty();
        assertThat(people.contactOf(again)).contains(kept.contact());
        assertThat(events.stream(PersonsMerged.class)).containsExactly(new PersonsMerged(KARIM, again));
    }

    @Test
    void parting_gives_each_record_back_exactly_what_it_had(ApplicationEvents events) {
        persons.save(new Person(again, "Karym", "Benaly", null, null, "3 rue des Mésanges", "Valmont",
                Channel.CALL, "ar", Mobility.ALONE, List.of("tablette"), "vieille", "quarante_cinquante_neuf", "masculin", null, null));
        people.tellGoal(GoalId.next(), KARIM, "Écrire à la mairie");
        people.tellGoal(GoalId.next(), again, "Payer la cantine");
        var karimBefore = persons.findById(KARIM).orElseThrow();
        var againBefore = persons.findById(again).orElseThrow();

        doubles.merge(merge, KARIM, again);
        doubles.part(merge);
        doubles.part(merge);

        assertThat(persons.findById(KARIM).orElseThrow().seenAt(0)).isEqualTo(karimBefore.seenAt(0));
        assertThat(persons.findById(again).orElseThrow().seenAt(0)).isEqualTo(againBefore.seenAt(0));
        assertThat(people.goalsOf(KARIM)).extracting(Goal::words).containsExactly("Écrire à la mairie");
        assertThat(people.goalsOf(again)).extracting(Goal::words).containsExactly("Payer la cantine");
        assertThat(people.find("karym benaly")).extracting(Found::id).contains(KARIM, again);
        assertThat(events.stream(PersonsParted.class)).containsExactly(new PersonsParted(KARIM, again));
    }

    @Test
    void what_was_corrected_after_the_merge_stays_when_they_part() {
        persons.save(new Person(again, "Karym", "Benaly", null, null, "3 rue des Mésanges", "Valmont",
                Channel.CALL, "ar", null, List.of(), null, null, null, null, null));
        doubles.merge(merge, KARIM, again);
        var kept = persons.findById(KARIM).orElseThrow();
        people.correct(KARIM, kept.version(), new Person.Details("Karim", "Benali", kept.number(), kept.email(), kept.address(), "Folschviller", Channel.SMS, "fr"));

        doubles.part(merge);

        assertThat(persons.findById(KARIM).orElseThrow().commune()).isEqualTo("Folschviller");
        assertThat(persons.findById(KARIM).orElseThrow().address()).isNull();
    }

    @Test
    void a_record_that_stands_for_others_is_the_one_to_keep() {
        people.welcome(again, "Karim", "Benali", null);
        doubles.merge(merge, KARIM, again);

        assertThat(doubles.merge(MergeId.next(), RENEE, KARIM)).isEqualTo(new Refused(Reason.HOLDS_OTHERS));
        assertThat(doubles.merge(MergeId.next(), RENEE, again)).isEqualTo(new Refused(Reason.ALREADY_MERGED));
        assertThat(doubles.merge(MergeId.next(), RENEE, RENEE)).isEqualTo(new Refused(Reason.SAME_RECORD));
        assertThat(doubles.merge(MergeId.next(), KARIM, RENEE)).isInstanceOf(Merged.class);
    }

    @Test
    void the_neighbours_people_cannot_be_drawn_in() {
        var yvonne = new PersonId(Cast.number(99));

        assertThatThrownBy(() -> doubles.merge(merge, KARIM, yvonne)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> doubles.tellApart(KARIM, yvonne)).isInstanceOf(NotHere.class);
    }
}
