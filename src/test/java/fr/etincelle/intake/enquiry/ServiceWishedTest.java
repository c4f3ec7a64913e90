package fr.etincelle.intake.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceWishedTest {

    final ServiceWished services = new ServiceWished(Services.ALL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pour ma déclaration CAF sur internet                | Aide pour une démarche
            les impots                                          | Aide pour une démarche
            carte grise sur l'ANTS                              | Aide pour une démarche
            mon compte Ameli sur mon téléphone                  | Aide pour une démarche
            actualisation France Travail                        | Aide pour une démarche
            mon titre de séjour                                 | Aide pour une démarche
            ma retraite                                         | Aide pour une démarche
            envoyer un mail                                     | E-mail
            mon mél                                             | E-mail
            ma boîte courriel                                   | E-mail
            mon smartphone                                      | Prendre en main son téléphone ou sa tablette
            ma tablette                                         | Prendre en main son téléphone ou sa tablette
            mon ordi                                            | Premiers pas à l'ordinateur
            un courriel bizarre                                 | Vérifier un message ou un site
            un message louche de la CAF                         | Vérifier un message ou un site
            j'ai peur d'une arnaque                             | Vérifier un message ou un site
            acheter un ordinateur                               | Conseil avant un achat
            quelle tablette acheter                             | Conseil avant un achat
            """)
    void everyday_words_lead_to_the_service(String text, String label) {
        assertThat(Services.labelOf(services.in(Said.of(text)).orElse(null))).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bonjour", "un rendez-vous", "mes mails sur mon téléphone et mes photos", "ma voiture"})
    void in_doubt_no_service_is_guessed(String text) {
        assertThat(services.in(Said.of(text))).isEmpty();
    }

    @Test
    void a_centres_own_words_count() {
        var knitting = Services.service("Généalogie en ligne", "culture_numerique");

        assertThat(new ServiceWished(List.of(Services.FORMALITY, knitting)).in(Said.of("je cherche mes ancêtres, la généalogie en ligne"))).contains(knitting.id());
    }

    @Test
    void of_two_services_for_the_same_need_neither_is_guessed() {
        var another = Services.service("Démarches en visio", "aide_aux_demarches_administratives");

        assertThat(new ServiceWished(List.of(Services.FORMALITY, another)).in(Said.of("ma déclaration CAF"))).isEmpty();
    }

    @Test
    void what_is_no_longer_offered_is_not_wished() {
        assertThat(new ServiceWished(List.of(Services.retired(Services.EMAIL, LocalDate.of(2026, 1, 1)))).in(Said.of("envoyer un mail"))).isEmpty();
    }
}
