package fr.etincelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SliceTest
class PeopleTest {

    @Autowired People people;
    @Autowired JdbcClient db;

    final PersonId newcomer = PersonId.next();

    @Test
    void someone_welcomed_twice_with_the_same_identifier_is_there_once() {
        people.welcome(newcomer, " Zélie ", null, new PhoneNumber("+33639980042"));
        people.welcome(newcomer, " Zélie ", null, new PhoneNumber("+33639980042"));

        assertThat(people.find("06 39 98 00 42")).extracting(Found::fullName).containsExactly("Zélie");
        assertThat(people.contactOf(newcomer).orElseThrow().channel()).isEqualTo(Channel.SLIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0639980002", "06 39 98 00 02", "+33 6 39 98 00 02", "0033639980002", "39 98 00 02", "98 00 02", "0002",
            "٠٠٠٢", "karim.benali@courriel.example", " Karim.BENALI@courriel.example ", "benaly karim", "Kar"})
    void karim_is_found_by_what_was_heard(String heard) {
        assertThat(people.find(heard)).first().extracting(Found::id).isEqualTo(Cast.KARIM);
    }

    @Test
    void the_beginning_of_a_number_is_enough_to_offer_those_who_have_it() {
        assertThat(people.find("06 39 98")).extracting(Found::firstName).containsExactlyInAnyOrder("Renée", "Karim", "Fatima");
    }

    @Test
    void the_neighbours_people_are_never_found() {
        assertThat(people.find("Yvonne Voisin")).isEmpty();
        assertThat(people.find("06 39 98 00 99")).isEmpty();
        assertThat(people.contactOf(new PersonId(Cast.number(99)))).isEmpty();
    }

    @Test
    void a_record_merged_into_another_is_found_no_more_and_answers_for_the_other() {
        db.sql("update people.person set merged_into = :renee where id = :karim")
                .param("renee", Cast.RENEE.value()).param("karim", Cast.KARIM.value()).update();

        assertThat(people.find("Benali")).isEmpty();
        assertThat(people.find("06 39 98 00 02")).isEmpty();
        assertThat(people.contactOf(Cast.KARIM).orElseThrow().id()).isEqualTo(Cast.RENEE);
    }

    @Test
    void a_new_name_is_found_and_the_old_one_no_more() {
        db.sql("update people.person set last_name = 'Wojciechowski' where id = :karim").param("karim", Cast.KARIM.value()).update();

        assertThat(people.find("Vojciechovsky")).extracting(Found::id).contains(Cast.KARIM);
        assertThat(people.find("Benali")).isEmpty();
    }
}
