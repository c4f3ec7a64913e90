package fr.etincelle.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.StoppedClock;
import fr.etincelle.cast.Who;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
@As(Who.ALICE)
class TrailTest {

    @Autowired MockMvcTester http;
    @Autowired TrailReading reading;
    @Autowired Staff staff;
    @Autowired JdbcClient db;
    @Autowired MessageSource texts;

    @BeforeEach
    void alice_acts() {
        db.sql("select set_config('etincelle.account', :alice, true)").param("alice", Who.ALICE.account.value().toString()).query(String.class).single();
    }

    @Test
    void a_change_is_told_with_who_what_before_and_after() {
        staff.changeRole(Who.CLAIRE.account, Role.DIRECTOR, Who.ALICE.account);

        var line = reading.page(null, null, null).lines().getFirst();
        assertThat(line.who()).isEqualTo("Alice Klein");
        assertThat(line.what()).isEqualTo("Compte « Claire Morel » : modifié");
        assertThat(line.changes()).containsExactly(new TrailWording.Change("Rôle", "Conseil numérique", "Direction"));
    }

    @Test
    void a_secret_is_touched_and_never_shown() {
        db.sql("update accounts.account set password = 'hush', totp_secret = 'HUSHHUSH' where id = :id").param("id", Who.CLAIRE.account.value()).update();

        assertThat(reading.page(null, null, null).lines().getFirst().besides()).isEqualTo("Double vérification, Mot de passe");
        assertThat(get("/comptes/journal")).bodyText().contains("Aussi touché").doesNotContain("hush", "HUSH");
    }

    @Test
    void days_hours_spans_and_names_are_told_as_one_says_them() {
        db.sql("""
                insert into agenda.absence (id, counsellor, during, kind)
                values (gen_random_uuid(), :claire, tstzrange('2026-10-06 07:00Z', '2026-10-06 10:30Z'), 'SICK')
                """).param("claire", Who.CLAIRE.account.value()).update();
        db.sql("update places.opening_hours set opens = '08:45', weekday = 7 where weekday = 1 and opens = '08:30'").update();
        db.sql("update places.site set protestant_church = true where id = :site").param("site", Cast.MARCEL_MARTIN.value()).update();

        var lines = reading.page(null, null, null).lines();
        assertThat(lines.getFirst().what()).isEqualTo("Lieu « Le Briquet » : modifié");
        assertThat(lines.getFirst().changes()).containsExactly(new TrailWording.Change("Temple protestant dans la commune", "non", "oui"));
        assertThat(lines.get(1).changes()).containsExactly(
                new TrailWording.Change("Jour de la semaine", "lundi", "dimanche"), new TrailWording.Change("Ouvre à", "8\u00a0h\u00a030", "8\u00a0h\u00a045"));
        assertThat(lines.get(2).changes()).containsExactly(
                new TrailWording.Change("Conseil numérique", "", "Claire Morel"), new TrailWording.Change("Nature", "", "maladie"),
                new TrailWording.Change("Quand", "", "mardi 6 octobre à 9\u00a0h – 12\u00a0h\u00a030"));
    }

    @Test
    void one_may_ask_for_a_day_and_an_account_and_turn_the_page() {
        for (var n = 0; n < 45; n++) db.sql("update places.site set name = :name where id = :site").param("name", "Lieu " + n).param("site", Cast.VALMONT.value()).update();
        db.sql("select set_config('etincelle.account', :claire, true)").param("claire", Who.CLAIRE.account.value().toString()).query(String.class).single();
        db.sql("update places.site set name = 'Valmont' where id = :site").param("site", Cast.VALMONT.value()).update();

        var first = reading.page(null, Who.ALICE.account, null);
        assertThat(first.lines()).hasSize(TrailList.A_PAGE).allMatch(line -> line.who().equals("Alice Klein"));
        assertThat(reading.page(null, Who.ALICE.account, first.next()).lines()).hasSize(5);
        assertThat(reading.page(null, Who.CLAIRE.account, null).lines()).hasSize(1);
        assertThat(reading.page(StoppedClock.TODAY.minusYears(30), null, null).lines()).isEmpty();
    }

    @Test
    void a_page_costs_three_statements_and_nonsense_is_no_question() throws Exception {
        assertThat(StatementCount.during(() -> assertThat(get("/comptes/journal")).hasStatusOk()))
                .filteredOn(statement -> !statement.contains("set_config") && !statement.contains("web_session")).hasSize(3);
        for (var query : List.of("?jour=hier&compte=moi&avant=x", "?jour=&compte=&avant=", "?avant=-1", "?compte=" + Cast.number(891), "?jour=+999999999-01-01"))
            assertThat(get("/comptes/journal" + query)).as(query).hasStatusOk();
    }

    @Test
    void the_neighbours_changes_are_theirs() {
        RealPostgres.asOwner().sql("select 1").query(Integer.class).single();

        assertThat(get("/comptes/journal")).bodyText().doesNotContain("Victor Lang", "Maison du Voisin");
    }

    @Test
    void everything_that_leaves_a_trail_has_its_words() {
        var trailed = RealPostgres.asOwner().sql("""
                select tgrelid::regclass::text as thing, encode(tgargs, 'escape') as kept
                  from pg_trigger where tgname = 'audit_trail'
                """).query().listOfRows();

        assertThat(trailed).hasSizeGreaterThan(10).allSatisfy(row -> {
            assertThat(word("accounts.trail.thing." + row.get("thing"))).as("%s", row).isNotEmpty();
            for (var column : String.valueOf(row.get("kept")).split("\\\\000"))
                assertThat(TrailWording.DERIVED.contains(column) || !word("accounts.trail.column." + column).isEmpty()).as("%s.%s", row.get("thing"), column).isTrue();
        });
    }

    private String word(String key) {
        return String.valueOf(texts.getMessage(key, null, "", Locale.FRENCH));
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
