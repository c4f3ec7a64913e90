package fr.etincelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"Renée", "renee", " RENÉE ", "Renee Dubois", "Rénée"})
    void somebody_is_recognised_by_their_number_and_a_first_name_that_sounds_like_theirs(String said) {
        assertThat(people.recognise(new PhoneNumber("+33639980001"), said)).contains(Cast.RENEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karim", "Karim Dubois", "René", "Irène", "R", "Dubois", "x", "", "\u200b"})
    void somebody_else_of_the_same_house_is_not_taken_for_them(String said) {
        assertThat(people.recognise(new PhoneNumber("+33639980001"), said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Karima, Karim, false", "Nathalie, Natalie, true", "Nathalie, Nathali, false", "Daniel, Danielle, false", "Mohammed, Mohamed, true", "Christine, Cristine, true", "Gauthier, Gotier, true",
                "Marie-Thérèse, Marie Thérèse, true", "Marie-Thérèse, Marie, false", "Fatma, Fatima, false", "Jean, Jeanne, false"})
    void first_names_are_alike_when_they_sound_the_same_or_nearly(String known, String said, boolean alike) {
        people.welcome(newcomer, known, "Exemple", new PhoneNumber("+33639980042"));

        assertThat(people.recognise(new PhoneNumber("+33639980042"), said).isPresent()).isEqualTo(alike);
    }

    @Test
    void of_two_who_share_a_number_and_sound_alike_only_the_one_that_is_written_so_is_meant() {
        people.welcome(newcomer, "Sofia", null, new PhoneNumber("+33639980042"));
        people.welcome(PersonId.next(), "Sophia", null, new PhoneNumber("+33639980042"));

        assertThat(people.recognise(new PhoneNumber("+33639980042"), "sofia")).contains(newcomer);
        assertThat(people.recognise(new PhoneNumber("+33639980042"), "Soffia")).isEmpty();
    }

    @Test
    void the_same_name_with_another_number_is_somebody_else() {
        assertThat(people.recognise(new PhoneNumber("+33639980002"), "Renée")).isEmpty();
        assertThat(people.recognise(new PhoneNumber("+33639980099"), "Yvonne")).isEmpty();
    }

    @Test
    void who_comes_by_themselves_is_written_to_in_their_language_when_their_number_allows_it() {
        people.welcomeInTheirLanguage(newcomer, "Zélie", new PhoneNumber("+33639980042"), "tr");
        people.welcomeInTheirLanguage(newcomer, "Zélie", new PhoneNumber("+33639980042"), "ar");
        assertThat(people.contactOf(newcomer)).hasValueSatisfying(it -> {
            assertThat(it.language()).isEqualTo("tr");
            assertThat(it.channel()).isEqualTo(Channel.SMS);
        });

        var neighbour = PersonId.next();
        people.welcomeInTheirLanguage(neighbour, "Zoé", new PhoneNumber("+33353010001"), "fr");
        assertThat(people.contactOf(neighbour).orElseThrow().channel()).isEqualTo(Channel.SLIP);
    }

    @Test
    void a_new_name_is_found_and_the_old_one_no_more() {
        db.sql("update people.person set last_name = 'Wojciechowski' where id = :karim").param("karim", Cast.KARIM.value()).update();

        assertThat(people.find("Vojciechovsky")).extracting(Found::id).contains(Cast.KARIM);
        assertThat(people.find("Benali")).isEmpty();
    }
}
