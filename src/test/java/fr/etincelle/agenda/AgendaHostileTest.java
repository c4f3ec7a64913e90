package fr.etincelle.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What nobody types by accident gets an answer too, and never an error of ours. */
@SliceTest
class AgendaHostileTest {

    @Autowired MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"jour=%2B999999999-12-31", "jour=-999999999-01-01", "jour=2026-02-30", "jour=hier", "jour=2199-12-31", "jour=1900-01-01",
            "vue=mois", "conseiller=moi", "lieu=%27%3B--", "forme=%3Cscript%3E", "jour=%00"})
    void the_agenda_answers_whatever_it_is_asked(String query) {
        assertThat(http.get().uri(URI.create("/agenda?" + query)).exchange().getResponse().getStatus()).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({"du,+999999999-12-31", "au,+999999999-12-31", "du,demain", "debut,midi", "fin,25:00", "jour,LUNDI", "lieu,ici"})
    void a_permanence_that_cannot_be_read_comes_back_with_what_was_typed(String field, String typed) {
        var request = http.post().uri("/agenda/permanences").with(csrf())
                .param("conseiller", Cast.CLAIRE_THE_COUNSELLOR.value().toString());
        for (var one : new String[][] {{"lieu", Cast.VALMONT.value().toString()}, {"jour", "SATURDAY"}, {"debut", "09:10"}, {"fin", "11:50"},
                {"du", "2026-10-10"}, {"au", "2026-12-19"}}) {
            request = request.param(one[0], one[0].equals(field) ? typed : one[1]);
        }

        assertThat(request.exchange()).hasStatusOk().bodyText().contains("field--wrong", field.equals("fin") ? "09:10" : "11:50");
    }

    @ParameterizedTest
    @CsvSource({"du,+999999999-12-31", "au,+999999999-12-31", "du,hier", "debut,midi", "motif,FLEMME", "au,2026-10-01"})
    void an_absence_that_cannot_be_read_comes_back_with_what_was_typed(String field, String typed) {
        var request = http.post().uri("/agenda/absences").with(csrf()).param("conseiller", Cast.CLAIRE_THE_COUNSELLOR.value().toString());
        for (var one : new String[][] {{"motif", "SICK"}, {"du", "2026-10-12"}, {"debut", "08:20"}, {"au", "2026-10-13"}, {"fin", "12:40"}}) {
            request = request.param(one[0], one[0].equals(field) ? typed : one[1]);
        }

        assertThat(request.exchange()).hasStatusOk().bodyText().contains("12:40");
    }
}
