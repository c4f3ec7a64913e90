package fr.etincelle.agenda.notice;

import fr.etincelle.people.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How long before an appointment people are reminded of it: as they wish, as the centre decided, or as is usual. */
@Repository
@Transactional
class ReminderRules {

    private final JdbcClient db;

    ReminderRules(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    List<Duration> of(PersonId person) {
        return db.sql("""
                select coalesce((select delays from agenda.reminder_wish where person = :person),
                                (select delays from agenda.reminder_rule)) as delays
                """).param("person", person.value()).query(ReminderRules::delays).single();
    }

    @Transactional(readOnly = true)
    List<Duration> ofTheCentre() {
        return db.sql("select (select delays from agenda.reminder_rule) as delays").query(ReminderRules::delays).single();
    }

    void decide(List<Duration> delays) {
        db.sql("""
                insert into agenda.reminder_rule (delays) values (:delays)
                on conflict (centre) do update set delays = excluded.delays
                """).param("delays", inMinutes(delays)).update();
    }

    @Transactional(readOnly = true)
    Optional<List<Duration>> wishOf(PersonId person) {
        return db.sql("select delays from agenda.reminder_wish where person = :person").param("person", person.value())
                .query(ReminderRules::delays).optional();
    }

    void wish(PersonId person, List<Duration> delays) {
        db.sql("""
                insert into agenda.reminder_wish (person, delays) values (:person, :delays)
                on conflict (person) do update set delays = excluded.delays
                """).param("person", person.value()).param("delays", inMinutes(delays)).update();
    }

    void forgetWish(PersonId person) {
        db.sql("delete from agenda.reminder_wish where person = :person").param("person", person.value()).update();
    }

    private static Integer[] inMinutes(List<Duration> delays) {
        return delays.stream().map(it -> (int) it.toMinutes()).toArray(Integer[]::new);
    }

    private static List<Duration> delays(ResultSet row, int number) throws SQLException {
        Array delays = row.getArray("delays");
        if (delays == null) return ReminderPlan.USUAL;
        return Arrays.stream((Integer[]) delays.getArray()).map(Duration::ofMinutes).toList();
    }
}
