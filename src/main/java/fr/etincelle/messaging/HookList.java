package fr.etincelle.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page about other programs shows: nothing secret. */
@Repository
@Transactional(readOnly = true)
class HookList {

    record Line(UUID id, String name, String address, List<String> events, @Nullable Instant pausedAt, int version,
                @Nullable Instant calledAt, @Nullable Integer status, @Nullable String trouble, int failures) {}

    private final JdbcClient db;

    HookList(JdbcClient db) {
        this.db = db;
    }

    List<Line> all() {
        return db.sql("""
                select hook.id, hook.name, hook.address, hook.events, hook.paused_at, hook.version,
                       result.at as called_at, result.status, result.trouble, coalesce(result.failures, 0) as failures
                  from messaging.hook
                  left join messaging.hook_result as result on result.hook = hook.id
                 order by lower(hook.name), hook.id
                """).query((row, _) -> new Line(row.getObject("id", UUID.class), row.getString("name"), row.getString("address"),
                        List.of((String[]) row.getArray("events").getArray()), instant(row.getTimestamp("paused_at")), row.getInt("version"),
                        instant(row.getTimestamp("called_at")), (Integer) row.getObject("status"), row.getString("trouble"), row.getInt("failures"))).list();
    }

    private static @Nullable Instant instant(java.sql.@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
