package fr.etincelle.platform;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether the database answers, and soon: who waits for it serves nobody. */
@Component
class Health {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DataSource database;

    Health(DataSource database) {
        this.database = database;
    }

    boolean isGood(Duration patience) {
        var answer = new FutureTask<>(this::ask);
        Thread.startVirtualThread(answer);
        try {
            return answer.get(patience.toMillis(), MILLISECONDS);
        } catch (ExecutionException | TimeoutException noAnswer) {
            return false;
        } catch (InterruptedException nobodyWaitsAnyMore) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            answer.cancel(true);
        }
    }

    private boolean ask() throws SQLException {
        try (var connection = database.getConnection(); var question = connection.createStatement()) {
            return question.execute("select 1");
        }
    }
}
