package fr.etincelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SliceTest
@As(Who.ODILE)
class PersonApiTest {

    @Autowired MockMvcTester http;
    @Autowired People people;

    @Test
    void a_first_name_and_a_number_open_a_record_at_its_own_address() {
        var answer = post("{\"firstName\": \"Zélie\", \"phone\": \"06 39 98 00 42\"}");

        assertThat(answer).hasStatus(201).bodyJson().extractingPath("$.phone").isEqualTo("+33639980042");
        var zelie = people.find("Zélie").getFirst().id().value();
        assertThat(answer).hasHeader("Location", "/api/v1/people/" + zelie);
        assertThat(http.get().uri("/api/v1/people/" + zelie).exchange()).hasStatusOk().bodyJson().extractingPath("$.firstName").isEqualTo("Zélie");
    }

    @Test
    void sent_twice_with_its_own_identifier_it_welcomes_once() {
        var id = PersonId.next().value();
        var body = "{\"id\": \"%s\", \"firstName\": \"Zélie\", \"email\": \"zelie@courriel.example\"}".formatted(id);

        assertThat(post(body)).hasStatus(201);
        assertThat(post(body)).hasStatus(201).hasHeader("Location", "/api/v1/people/" + id);
        assertThat(people.find("zelie@courriel.example")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"phone\": \"06 39 98 00 42\"} | firstName",
            "{\"firstName\": \" \", \"phone\": \"06 39 98 00 42\"} | firstName",
            "{\"firstName\": \"Zélie\"} | phone",
            "{\"firstName\": \"Zélie\", \"phone\": \"06 39\"} | phone",
            "{\"firstName\": \"Zélie\", \"phone\": \"bonjour\"} | phone",
            "{\"firstName\": \"Zélie\", \"email\": \"zelie\"} | email",
            "{\"firstName\": \"Zélie\", \"phone\": \"06 39 98 00 42\", \"id\": \"42\"} | id"})
    void what_is_wrong_is_said_field_by_field_in_french(String body, String field) {
        assertThat(post(body)).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void an_unknown_identifier_and_a_neighbours_have_the_same_answer() {
        assertThat(http.get().uri("/api/v1/people/" + PersonId.next().value()).exchange()).hasStatus(404);
        assertThat(http.get().uri("/api/v1/people/" + Cast.number(99)).exchange()).hasStatus(404);
        assertThat(http.get().uri("/api/v1/people/42").exchange()).hasStatus(404);
    }

    private MvcTestResult post(String body) {
        return http.post().uri("/api/v1/people").with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
