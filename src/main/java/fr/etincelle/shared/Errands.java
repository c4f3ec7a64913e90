package fr.etincelle.shared;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans errands, in the transaction of whatever makes them necessary: both happen, or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Errands {

    private final JdbcClient db;

    Errands(JdbcClient db) {
        this.db = db;
    }

    /** Planned twice, it is done once, at the time that was said last. */
    public void plan(String name, UUID subject, Instant at) {
        db.sql("""
                insert into shared.errand (task_name, task_instance, execution_time)
                values (:name, shared.current_centre() || '/' || :subject, :at)
                on conflict (task_name, task_instance) do update
                   set execution_time = excluded.execution_time, version = errand.version + 1
                 where not errand.picked
                """).param("name", name).param("subject", subject.toString()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** What is being done at this moment is done all the same. */
    public void forget(String name, UUID subject) {
        db.sql("delete from shared.errand where task_name = :name and task_instance = shared.current_centre() || '/' || :subject and not picked")
                .param("name", name).param("subject", subject.toString()).update();
    }
}
