package fr.etincelle.agenda;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from PostgreSQL that the agenda of a centre has changed, and tells whoever listens.
 * It hears of changes made by other instances of the program too.
 */
@Component
class AgendaChanges implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AgendaChanges.class);
    private static final Duration PULSE = Duration.ofSeconds(20);
    private static final Duration PAUSE_AFTER_A_FAILURE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Someone who wants to know. A pulse without news shows that the line is still open. */
    interface Listener {

        void changed();

        void pulse();

        void over();
    }

    private final DataSource database;
    private final Map<UUID, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final Map<UUID, Long> heard = new ConcurrentHashMap<>();
    private volatile @Nullable Thread ear;

    AgendaChanges(DataSource database) {
        this.database = database;
    }

    /** How many changes were heard so far: a page that knows another number is out of date. */
    long heardOf(UUID centre) {
        return heard.getOrDefault(centre, 0L);
    }

    void tell(UUID centre, Listener listener) {
        listeners.computeIfAbsent(centre, _ -> ConcurrentHashMap.newKeySet()).add(listener);
    }

    void forget(UUID centre, Listener listener) {
        listeners.getOrDefault(centre, Set.of()).remove(listener);
    }

    @Override
    public void start() {
        var listening = Thread.ofVirtual().name("agenda-changes").unstarted(this::listen);
        ear = listening; // before it starts, for without an ear it would stop at once
        listening.start();
    }

    /**
     * Runs before the web server waits for open requests to end: these would never end by themselves. The ear is woken by news of no centre,
     * and hangs up by itself: interrupted, it would cut a line that belongs to the pool.
     */
    @Override
    public void stop() {
        var listening = ear;
        ear = null;
        if (listening != null) wake(listening);
        listeners.values().forEach(centre -> centre.forEach(Listener::over));
    }

    private void wake(Thread listening) {
        LockSupport.unpark(listening);
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("notify agenda");
            listening.join(PATIENCE);
        } catch (SQLException withoutDatabase) {
            // Then there is no line to hang up either.
            return;
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ear != null;
    }

    private void listen() {
        while (isRunning()) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException failure) {
                if (!isRunning()) return;
                LOG.warn("The agenda's changes are not heard for the moment: {}", failure.getSQLState());
                LockSupport.parkNanos(PAUSE_AFTER_A_FAILURE.toNanos());
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen agenda");
        }
        var line = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var news = line.getNotifications((int) PULSE.toMillis());
            if (news == null || news.length == 0) listeners.values().forEach(centre -> tell(centre, Listener::pulse));
            else for (var one : news) tell(one.getParameter());
        }
    }

    private void tell(String centre) {
        if (centre.isEmpty()) return;
        var whose = UUID.fromString(centre);
        heard.merge(whose, 1L, Long::sum);
        tell(listeners.getOrDefault(whose, Set.of()), Listener::changed);
    }

    /** Each on a thread of its own: a screen that has gone silent, or fails, keeps nobody else from hearing. */
    private static void tell(Set<Listener> screens, Consumer<Listener> news) {
        for (var screen : screens) Thread.startVirtualThread(() -> news.accept(screen));
    }
}
