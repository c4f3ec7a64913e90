package fr.etincelle.intake.mail;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads of what our messages told, and whom. */
@Repository
class NoticeList {

    record Told(UUID about, String recipient) {}

    private final JdbcClient db;

    NoticeList(JdbcClient db) {
        this.db = db;
    }

    /** The appointment that the latest of these told of. */
    Optional<Told> about(Set<UUID> messages) {
        if (messages.isEmpty()) return Optional.empty();
        return db.sql("""
                select about, recipient
                  from messaging.written
                 where id in (:messages) and way = 'EMAIL' and purpose in ('CONFIRMATION', 'CHANGE', 'REMINDER') and about is not null
                 order by posted_at desc
                 limit 1
                """).param("messages", messages).query(Told.class).optional();
    }
}
