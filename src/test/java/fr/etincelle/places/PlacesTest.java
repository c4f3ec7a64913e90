package fr.etincelle.places;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SliceTest
class PlacesTest {

    @Autowired Places places;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester http;

    @Test
    void it_knows_our_sites_and_not_the_neighbours() {
        assertThat(places.sites()).extracting(Site::id).containsExactly(MARCEL_MARTIN, VALMONT);
        assertThat(places.site(new SiteId(Cast.number(919)))).isEmpty();
        assertThat(places.site(VALMONT)).hasValueSatisfying(site -> {
            assertThat(site.address()).isEqualTo("2 rue de la Mairie, 57730 Valmont");
            assertThat(site.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        });
    }

    @Test
    void services_come_in_the_centres_order_without_the_retired_ones() {
        assertThat(places.services()).extracting(Service::id).containsExactly(DEMARCHES, VERIFICATION);

        db.sql("update places.service set retired_on = '2026-10-01' where id = :id").param("id", DEMARCHES.value()).update();

        assertThat(places.services()).extracting(Service::id).containsExactly(VERIFICATION);
        assertThat(places.service(DEMARCHES)).hasValueSatisfying(service ->
                assertThat(service.topics()).containsExactly("aide_aux_demarches_administratives"));
    }

    @Test
    void holidays_depend_on_the_site() {
        var from = LocalDate.of(2026, 12, 20);
        var until = LocalDate.of(2027, 3, 28);

        assertThat(places.holidays(MARCEL_MARTIN, from, until)).containsExactlyInAnyOrder(
                LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 1));
        assertThat(places.holidays(VALMONT, from, until)).contains(LocalDate.of(2027, 3, 26));
    }

    @Test
    void other_programs_read_sites_and_services() {
        assertThat(http.get().uri("/api/v1/services")).hasStatusOk().bodyJson()
                .extractingPath("$.items[*].label").asArray()
                .containsExactly("Aide pour une démarche", "Vérifier un message ou un site");
        assertThat(http.get().uri("/api/v1/sites")).hasStatusOk().bodyJson()
                .extractingPath("$.items[0].id").isEqualTo(MARCEL_MARTIN.value().toString());
    }

    @Test
    void each_answer_costs_one_statement() throws Exception {
        assertThat(StatementCount.during(places::sites)).filteredOn(sql -> sql.contains("places")).hasSize(1);
        assertThat(StatementCount.during(places::services)).filteredOn(sql -> sql.contains("places")).hasSize(1);
    }
}
