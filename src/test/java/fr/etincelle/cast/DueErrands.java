package fr.etincelle.cast;

import static java.util.stream.Collectors.toMap;

import fr.etincelle.shared.Errand;
import fr.etincelle.shared.ErrandSubject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs errands whose time has come when a test says so: nothing happens behind its back. */
@TestComponent
public class DueErrands {

    private record Row(String name, String instance, Instant at) {}

    private final JdbcClient db;
    private final List<Errand> errands;
    private final StoppedClock.Hands clock;

    DueErrands(JdbcClient db, List<Errand> errands, StoppedClock.Hands clock) {
        this.db = db;
        this.errands = errands;
        this.clock = clock;
    }

    /** Those due until that moment, each at its own time, until there are none: an errand may plan another. */
    public void runUntil(Instant now) {
        for (var due = due(now); !due.isEmpty(); due = due(now)) due.forEach(row -> clock.at(later(row.at, clock.instant()), () -> run(row)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Row> due(Instant now) {
        return db.sql("""
                select task_name as name, task_instance as instance, execution_time as at from shared.errand
                 where execution_time <= :now and task_instance like shared.current_centre() || '/%'
                 order by execution_time
                """).param("now", now.atOffset(ZoneOffset.UTC)).query(Row.class).list();
    }

    private void run(Row row) {
        var byName = errands.stream().collect(toMap(Errand::name, Function.identity()));
        var next = byName.get(row.name).run(ErrandSubject.of(row.instance).subject());
        if (next.isEmpty()) db.sql("delete from shared.errand where task_name = ? and task_instance = ?").params(row.name, row.instance).update();
        else db.sql("update shared.errand set execution_time = ? where task_name = ? and task_instance = ?")
                .params(next.get().atOffset(ZoneOffset.UTC), row.name, row.instance).update();
    }
}
