package fr.etincelle.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.BrokenRules;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses by itself, whatever the program above does; and that it says so in words. */
@SliceTest
class AgendaConstraintsTest {

    @Autowired JdbcClient db;
    @Autowired BrokenRules rules;
    @Autowired MessageSource texts;

    @Test
    void a_counsellor_is_never_in_two_places() {
        insert(Cast.CLAIRE_THE_COUNSELLOR, Cast.RENEE, null, "10:00", "11:00");

        assertRefused("counsellor_never_in_two_places",
                () -> insert(Cast.CLAIRE_THE_COUNSELLOR, Cast.KARIM, null, "10:59", "12:00"));
    }

    @Test
    void a_computer_is_never_used_twice() {
        insert(Cast.CLAIRE_THE_COUNSELLOR, Cast.RENEE, Cast.COMPUTER_1, "10:00", "11:00");

        assertRefused("workstation_never_used_twice",
                () -> insert(Cast.SAMIR_THE_COUNSELLOR, Cast.KARIM, Cast.COMPUTER_1, "10:59", "12:00"));
    }

    @Test
    void a_person_is_never_booked_twice() {
        insert(Cast.CLAIRE_THE_COUNSELLOR, Cast.RENEE, null, "10:00", "11:00");

        assertRefused("person_never_booked_twice",
                () -> insert(Cast.SAMIR_THE_COUNSELLOR, Cast.RENEE, null, "10:59", "12:00"));
    }

    @Test
    void what_ends_at_eleven_leaves_eleven_free() {
        insert(Cast.CLAIRE_THE_COUNSELLOR, Cast.RENEE, Cast.COMPUTER_1, "10:00", "11:00");

        assertThatCode(() -> insert(Cast.CLAIRE_THE_COUNSELLOR, Cast.RENEE, Cast.COMPUTER_1, "11:00", "12:00")).doesNotThrowAnyException();
    }

    @Test
    void only_a_cancellation_or_an_excuse_gives_the_time_back() {
        var id = insert(Cast.CLAIRE_THE_COUNSELLOR, Cast.RENEE, Cast.COMPUTER_1, "10:00", "11:00");

        db.sql("update agenda.appointment set excused_at = now() where id = :id").param("id", id).update();
        insert(Cast.CLAIRE_THE_COUNSELLOR, Cast.KARIM, Cast.COMPUTER_1, "10:00", "11:00");

        assertRefused("counsellor_never_in_two_places",
                () -> db.sql("update agenda.appointment set excused_at = null where id = :id").param("id", id).update());
    }

    @Test
    void an_appointment_ends_in_one_way_only() {
        var id = insert(Cast.CLAIRE_THE_COUNSELLOR, Cast.RENEE, null, "10:00", "11:00");

        assertRefused("one_outcome_per_appointment",
                () -> db.sql("update agenda.appointment set seen_at = now(), missed_at = now() where id = :id").param("id", id).update());
    }

    @Test
    void every_rule_of_the_agenda_has_its_sentence() {
        var constraints = db.sql("""
                select conname from pg_constraint
                 where connamespace = 'agenda'::regnamespace and contype in ('c', 'x', 'u')
                   and conname !~ '(_check[0-9]*|_centre_id_key)$'
                """).query(String.class).list();

        assertThat(constraints).hasSizeGreaterThan(10).allSatisfy(name ->
                assertThat(sentence(name)).as(name).isNotEqualTo(sentence("unknown")));
    }

    private String sentence(String rule) {
        return texts.getMessage("rule." + rule, null, "", Locale.FRENCH);
    }

    private void assertRefused(String rule, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(DataIntegrityViolationException.class, refusal -> {
            assertThat(BrokenRules.nameOf(refusal)).isEqualTo(rule);
            assertThat(rules.explain(refusal)).isEqualTo(sentence(rule)).isNotEmpty();
        });
    }

    private UUID insert(AccountId counsellor, @Nullable PersonId person, @Nullable WorkstationId workstation, String from, String until) {
        var id = AppointmentId.next().value();
        db.sql("""
                insert into agenda.appointment (id, person, booked_for, counsellor, site, workstation, service, during, channel)
                values (:id, :person, :person, :counsellor, :site, :workstation::uuid, :service,
                        tstzrange(('2026-10-06 ' || :from || 'Z')::timestamptz, ('2026-10-06 ' || :until || 'Z')::timestamptz), 'DESK')
                """)
                .param("id", id).param("person", person == null ? null : person.value())
                .param("counsellor", counsellor.value()).param("site", Cast.MARCEL_MARTIN.value())
                .param("workstation", workstation == null ? null : workstation.value())
                .param("service", Cast.DEMARCHES.value()).param("from", from).param("until", until)
                .update();
        return id;
    }
}
