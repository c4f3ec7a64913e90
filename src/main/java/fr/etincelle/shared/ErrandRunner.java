package fr.etincelle.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs errands when their time has come, each once, however many programs share the database. */
@Component
@ConditionalOnProperty(name = "etincelle.errands", havingValue = "true")
class ErrandRunner {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);
    /** What a program had begun when it was killed is begun again two minutes later, by another or by itself. */
    private static final Duration SAYS_THAT_IT_LIVES_EVERY = Duration.ofSeconds(20);
    private static final int SILENCES_OF_THE_DEAD = 6;

    private static final Duration LETS_FINISH = Duration.ofSeconds(20);
    private static final int AT_A_TIME = 4;

    private final Scheduler scheduler;

    ErrandRunner(DataSource database, Clock clock, List<Errand> errands) {
        scheduler = Scheduler.create(database, List.<Task<?>>copyOf(errands.stream().map(ErrandRunner::task).toList()))
                .tableName("shared.errand")
                .clock(clock::instant)
                .threads(AT_A_TIME)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(SAYS_THAT_IT_LIVES_EVERY)
                .missedHeartbeatsLimit(SILENCES_OF_THE_DEAD)
                .shutdownMaxWait(LETS_FINISH)
                // What went wrong may quote an address: the reason belongs in the module's own table, not in the log.
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    private static Task<Void> task(Errand errand) {
        return Tasks.custom(errand.name(), Void.class)
                .onFailure(new PatientRetry())
                .onDeadExecutionRevive()
                .execute((instance, _) -> completion(run(errand, ErrandSubject.of(instance.getId()))));
    }

    private static Optional<Instant> run(Errand errand, ErrandSubject subject) {
        return new Actor(subject.centre(), null).does(() -> errand.run(subject.subject()));
    }

    private static CompletionHandler<Void> completion(Optional<Instant> next) {
        return next.<CompletionHandler<Void>>map(at -> (done, row) -> row.reschedule(done, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    /** After half a minute, then twice as long each time, and every hour in the end. */
    private static final class PatientRetry implements FailureHandler<Void> {

        private static final Duration FIRST = Duration.ofSeconds(30);
        private static final int DOUBLINGS = 7;

        @Override
        public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> row) {
            var wait = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, failed.getExecution().consecutiveFailures));
            row.reschedule(failed, failed.getTimeDone().plus(wait));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        scheduler.stop();
    }
}
