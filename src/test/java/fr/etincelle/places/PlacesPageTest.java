package fr.etincelle.places;

import static fr.etincelle.cast.Cast.COMPUTER_1;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StoppedClock;
import fr.etincelle.cast.Who;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
@As(Who.ALICE)
class PlacesPageTest {

    private static final String BRIQUET = "/lieux/sites/" + MARCEL_MARTIN.value();

    @Autowired MockMvcTester http;
    @Autowired Places places;
    @Autowired PlacesBoard board;

    @Test
    void the_whole_centre_is_seen_at_a_glance() {
        assertThat(http.get().uri("/lieux")).hasStatusOk().bodyText()
                .contains("03 61 91 00 10", "12 rue des Étincelles", "lundi à vendredi", "8\u00a0h\u00a030 – 12\u00a0h",
                        "2 postes", "Aide pour une démarche", "avec un ordinateur")
                .doesNotContain("Maison du Voisin");
    }

    @Test
    @As(Who.ODILE)
    void the_desk_does_not_arrange_the_centre() {
        assertThat(http.get().uri("/lieux")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_centre_can_be_reached_at_a_number_typed_in_any_spelling() {
        assertThat(post("/lieux/centre", Map.of("name", "Le Briquet", "phone", "03.61.91.00.20", "email", "", "version", "0")))
                .hasRedirectedUrl("/lieux");
        assertThat(places.centre().phone()).isEqualTo("+33361910020");
        assertThat(places.centre().email()).isNull();
    }

    @Test
    void what_is_wrong_is_said_beside_it_and_stays_there() {
        assertThat(post("/lieux/centre", Map.of("name", " ", "phone", "12", "email", "pas une adresse", "version", "0")))
                .hasStatusOk().bodyText()
                .contains("Remplissez ce champ.", "Ce numéro n&#39;est pas complet", "Cette adresse n&#39;est pas complète")
                .contains("value=\"12\"", "value=\"pas une adresse\"");
    }

    @Test
    void nobody_silently_overwrites_a_colleague() {
        post("/lieux/centre", Map.of("name", "Le Briquet neuf", "version", "0"));

        assertThat(post("/lieux/centre", Map.of("name", "Autre nom", "version", "0"))).hasStatusOk().bodyText()
                .contains("Quelqu&#39;un vient de modifier la même chose", "Autre nom");
        assertThat(places.centre().name()).isEqualTo("Le Briquet neuf");
    }

    @Test
    void a_new_site_takes_its_region_and_its_clock_from_the_postcode() {
        var id = SiteId.next();
        var form = Map.of("site", id.value().toString(), "name", "Case", "street", "1 rue du Port", "postcode", "97400",
                "commune", "Saint-Denis", "holidays", "", "zone", "");

        assertThat(post("/lieux/sites", form)).hasRedirectedUrl("/lieux/sites/" + id.value());
        assertThat(post("/lieux/sites", form)).hasRedirectedUrl("/lieux/sites/" + id.value());

        assertThat(places.sites()).filteredOn(it -> it.name().equals("Case")).singleElement().satisfies(site -> {
            assertThat(site.holidays()).isEqualTo(HolidayRegion.REUNION);
            assertThat(site.zone().getId()).isEqualTo("Indian/Reunion");
        });
    }

    @Test
    void two_sites_never_have_one_name() {
        assertThat(post("/lieux/sites", Map.of("site", SiteId.next().value().toString(), "name", "Mairie de Valmont",
                "street", "3 rue Neuve", "postcode", "5773", "commune", "Valmont"))).hasStatusOk().bodyText()
                .contains("Un code postal a cinq chiffres.", "value=\"5773\"");
        assertThat(post("/lieux/sites", Map.of("site", SiteId.next().value().toString(), "name", "Mairie de Valmont",
                "street", "3 rue Neuve", "postcode", "57730", "commune", "Valmont"))).hasStatusOk().bodyText()
                .contains("Un autre site porte déjà ce nom.", "3 rue Neuve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lieux/sites/00000000-0000-0000-0000-000000000919", "/lieux/sites/00000000-0000-0000-0000-000000000001",
            "/lieux/sites/00000000-0000-0000-0000-000000000919/horaires", "/lieux/sites/00000000-0000-0000-0000-000000000919/postes",
            "/lieux/services/00000000-0000-0000-0000-000000000939"})
    void what_is_the_neighbours_does_not_exist_here(String address) {
        assertThat(http.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_address_that_is_no_identifier_is_a_bad_request() {
        assertThat(http.get().uri("/lieux/sites/n-importe-quoi")).hasStatus4xxClientError();
    }

    @Test
    void hours_are_kept_as_typed() {
        assertThat(post(BRIQUET + "/horaires", Map.of("days[0].opens", "09:00", "days[0].closes", "12:00",
                "days[0].opensAgain", "14:00", "days[0].closesAgain", "18:30", "days[5].opens", "10:00", "days[5].closes", "13:00")))
                .hasRedirectedUrl(BRIQUET);

        assertThat(board.week(MARCEL_MARTIN).hours()).hasSize(3)
                .endsWith(new OpeningHours(DayOfWeek.SATURDAY, LocalTime.of(10, 0), LocalTime.of(13, 0)));
        assertThat(http.get().uri(BRIQUET + "/horaires")).bodyText().contains("value=\"18:30", "value=\"13:00");
    }

    @Test
    void hours_that_do_not_hold_are_explained_day_by_day() {
        assertThat(post(BRIQUET + "/horaires", Map.of("days[0].opens", "09:00", "days[1].opens", "12:00", "days[1].closes", "09:00",
                "days[2].opens", "09:00", "days[2].closes", "13:00", "days[2].opensAgain", "12:30", "days[2].closesAgain", "17:00",
                "days[3].opens", "neuf heures"))).hasStatusOk().bodyText()
                .contains("Il manque une heure", "La fermeture doit venir après l&#39;ouverture", "L&#39;après-midi commence avant la fin du matin",
                        "Écrivez les heures ainsi : 09:30.", "value=\"12:30", "value=\"09:00", "value=\"neuf heures\"");
        assertThat(board.week(MARCEL_MARTIN).hours()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"days[100000].opens", "days[-1].opens", "days[x].opens", "days[].opens", "days[0", "days[[1]].opens"})
    void a_forged_field_is_a_bad_request(String field) {
        assertThat(post(BRIQUET + "/horaires", Map.of(field, "09:00"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_list_with_holes_and_a_field_inside_another_are_no_accident() {
        var form = new HashMap<>(service("E-mail", "60"));
        form.remove("topics");
        form.putAll(Map.of("topics[3]", "email", "label[2]", "Courriel", "label.length", "3"));

        assertThat(post("/lieux/services", form)).hasRedirectedUrl("/lieux#services");
        assertThat(places.services().getLast()).satisfies(it -> {
            assertThat(it.label()).isEqualTo("E-mail");
            assertThat(it.topics()).containsExactly("email");
        });
    }

    @Test
    void a_closure_is_announced_once_and_taken_back() {
        var closure = ClosureId.next().value().toString();
        var form = Map.of("closure", closure, "fromOn", "2026-11-02", "untilOn", "", "reason", "Inventaire");
        post(BRIQUET + "/fermetures", form);
        post(BRIQUET + "/fermetures", form);

        assertThat(http.get().uri("/lieux")).bodyText().contains("Prochaine fermeture : Inventaire, lundi 2 novembre");
        assertThat(board.closures(places.site(MARCEL_MARTIN).orElseThrow())).hasSize(1);

        post(BRIQUET + "/fermetures/" + closure + "/retrait", Map.of());
        assertThat(board.closures(places.site(MARCEL_MARTIN).orElseThrow())).isEmpty();
    }

    @Test
    void a_closure_that_cannot_be_is_explained() {
        var closure = ClosureId.next().value().toString();
        assertThat(post(BRIQUET + "/fermetures", Map.of("closure", closure, "fromOn", "2026-11-02", "untilOn", "2026-11-01", "reason", "x")))
                .bodyText().contains("Le dernier jour ne peut pas venir avant le premier.", "2026-11-01");
        assertThat(post(BRIQUET + "/fermetures", Map.of("closure", closure, "fromOn", "2026-11-02", "untilOn", "2028-11-01", "reason", "x")))
                .bodyText().contains("Une fermeture dure un an au plus.");
        assertThat(post(BRIQUET + "/fermetures", Map.of("closure", closure, "fromOn", "jamais", "reason", "Inventaire")))
                .bodyText().contains("Écrivez une date", "value=\"Inventaire\"");
        assertThat(post(BRIQUET + "/fermetures", Map.of("closure", closure, "fromOn", "+99999-01-01", "reason", "x")))
                .bodyText().contains("Cette date est trop lointaine.");
        for (var far : List.of("20266-11-02", "1926-11-02", "0026-11-02", "2200-01-01")) {
            assertThat(post(BRIQUET + "/fermetures", Map.of("closure", closure, "fromOn", "2026-11-02", "untilOn", far, "reason", "x")))
                    .bodyText().contains("Cette date est trop lointaine.", "value=\"" + far + "\"", "2026-11-02");
        }
    }

    @Test
    void a_workstation_is_named_once_per_site() {
        assertThat(post(BRIQUET + "/postes", Map.of("workstation", WorkstationId.next().value().toString(), "label", "Poste 1", "kind", "LAPTOP")))
                .bodyText().contains("Un autre poste de ce site porte déjà ce nom.", "value=\"Poste 1\"");
        assertThat(post("/lieux/sites/" + VALMONT.value() + "/postes",
                Map.of("workstation", WorkstationId.next().value().toString(), "label", "Poste 1", "kind", "TABLET"))).hasStatus3xxRedirection();
    }

    @Test
    void a_workstation_leaves_service_and_comes_back() {
        var outage = OutageId.next().value().toString();
        var address = BRIQUET + "/postes/" + COMPUTER_1.value();
        post(address + "/pannes", Map.of("outage", outage, "fromOn", StoppedClock.TODAY.toString(), "untilOn", ""));

        assertThat(http.get().uri(BRIQUET)).bodyText().contains("hors service");
        assertThat(post(address + "/pannes", Map.of("outage", OutageId.next().value().toString(), "fromOn", "2026-10-20", "untilOn", "2026-10-21")))
                .bodyText().contains("Ce poste est déjà hors service à ces dates.");
    }

    @Test
    void a_workstation_put_back_is_in_service_today() {
        var outage = OutageId.next().value().toString();
        var address = BRIQUET + "/postes/" + COMPUTER_1.value();
        post(address + "/pannes", Map.of("outage", outage, "fromOn", "2026-10-01", "untilOn", ""));

        assertThat(post(address + "/pannes/" + outage + "/fin", Map.of())).hasRedirectedUrl(BRIQUET + "/postes");
        assertThat(http.get().uri(BRIQUET)).bodyText().doesNotContain("hors service");
    }

    @Test
    void an_outage_lasts_whole_days_of_the_site() {
        var outage = OutageId.next().value().toString();
        post(BRIQUET + "/postes/" + COMPUTER_1.value() + "/pannes", Map.of("outage", outage, "fromOn", "2026-10-24", "untilOn", "2026-10-26"));

        assertThat(board.workstations(places.site(MARCEL_MARTIN).orElseThrow()).getFirst().outages())
                .containsExactly(new Outage(new OutageId(UUID.fromString(outage)), COMPUTER_1,
                        LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 26)));
    }

    @Test
    void a_service_is_added_last_and_moved_up() {
        assertThat(post("/lieux/services", service("E-mail", "60"))).hasRedirectedUrl("/lieux#services");
        var added = places.services().getLast();
        assertThat(added.label()).isEqualTo("E-mail");
        assertThat(added.topics()).containsExactly("email");

        post("/lieux/services/" + added.id().value() + "/rang/plus-haut", Map.of());

        assertThat(places.services()).extracting(Service::id).containsExactly(DEMARCHES, added.id(), VERIFICATION);
    }

    @Test
    void a_service_that_cannot_be_is_explained() {
        assertThat(post("/lieux/services", service("Aide pour une démarche", "60"))).bodyText().contains("Un autre service porte déjà ce nom.");
        assertThat(post("/lieux/services", service("E-mail", "5"))).bodyText().contains("Écrivez au moins 15.", "value=\"5\"");
        assertThat(post("/lieux/services", service("E-mail", "longtemps"))).bodyText().contains("Écrivez un nombre entier", "value=\"longtemps\"");
        assertThat(post("/lieux/services", service("E".repeat(5000), "60"))).bodyText().contains("C&#39;est trop long : 80 caractères au plus.");
    }

    @Test
    void a_retired_service_can_be_restored() {
        var address = "/lieux/services/" + DEMARCHES.value();
        post(address + "/retrait", Map.of());
        assertThat(places.services()).extracting(Service::id).containsExactly(VERIFICATION);
        assertThat(http.get().uri("/lieux")).bodyText().contains("1 service retiré");

        post(address + "/remise", Map.of());
        assertThat(places.services()).hasSize(2);
    }

    @Test
    void the_holidays_of_a_site_are_those_of_its_region() {
        assertThat(http.get().uri(BRIQUET)).bodyText().contains("Jours fériés de 2026", "samedi 26 décembre", "Saint-Étienne").doesNotContain("Vendredi saint");
        assertThat(http.get().uri("/lieux/sites/" + VALMONT.value() + "?annee=2027")).bodyText().contains("vendredi 26 mars", "Vendredi saint");
    }

    @Test
    void the_neighbours_centre_keeps_its_workstations() {
        assertThat(post("/lieux/sites/" + Cast.number(919) + "/postes",
                Map.of("workstation", WorkstationId.next().value().toString(), "label", "Intrus", "kind", "LAPTOP"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static Map<String, String> service(String label, String duration) {
        return Map.of("service", ServiceId.next().value().toString(), "label", label, "durationMinutes", duration, "stepMinutes", "30",
                "noticeHours", "24", "needsWorkstation", "true", "toBring", "", "topics", "email");
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = http.post().uri(address).with(csrf());
        for (var entry : form.entrySet()) request = request.param(entry.getKey(), entry.getValue());
        return request.exchange();
    }
}
