package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.LE_BRIQUET;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.etincelle.cast.SliceTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ExtendWith(OutputCaptureExtension.class)
class AgendaChangesTest {

    @Autowired DataSource database;

    @Test
    void who_listened_hangs_up_in_silence_when_the_program_stops(CapturedOutput log) throws Exception {
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(database);
            pool.setMaximumPoolSize(2);
            var changes = new AgendaChanges(pool);
            changes.start();
            hearSomething(changes, JdbcClient.create(pool));
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isOne();

            changes.stop();

            assertThat(changes.isRunning()).isFalse();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
        assertThat(log).doesNotContain("broken", "Exception");
    }

    /** It listens once it has heard something: what is said before is lost. */
    private static void hearSomething(AgendaChanges changes, JdbcClient db) throws Exception {
        var heard = new CompletableFuture<Void>();
        changes.tell(LE_BRIQUET, new AgendaChanges.Listener() {
            @Override
            public void changed() {
                heard.complete(null);
            }

            @Override
            public void pulse() {}

            @Override
            public void over() {}
        });
        for (int attempt = 0; attempt < 100 && !heard.isDone(); attempt++) {
            db.sql("select pg_notify('agenda', '" + LE_BRIQUET + "')::text").query(String.class).single();
            try {
                heard.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                continue;
            }
        }
        assertThat(heard).isDone();
    }
}
