package fr.etincelle.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail, the last change first, and the names that make it readable. */
@Repository
@Transactional(readOnly = true)
class TrailList {

    static final int A_PAGE = 40;

    record Entry(long id, OffsetDateTime at, @Nullable UUID account, String thing, UUID subject, String action,
                 @Nullable String before, @Nullable String after, List<String> touched) {}

    /** The day is from one instant to another: whose day depends on the zone. */
    record Wish(@Nullable Instant from, @Nullable Instant until, @Nullable UUID account, @Nullable Long before) {}

    record Named(UUID id, String name, boolean isAccount) {}

    private final JdbcClient db;

    TrailList(JdbcClient db) {
        this.db = db;
    }

    /** One more than a page, so that one knows whether there is another. */
    List<Entry> entries(Wish wish) {
        return db.sql("""
                select id, at, account, thing, subject, action, before::text, after::text, touched
                  from shared.audit_trail
                 where (cast(:from    as timestamptz) is null or at >= :from)
                   and (cast(:until   as timestamptz) is null or at <  :until)
                   and (cast(:account as uuid)        is null or account = :account)
                   and (cast(:before  as bigint)      is null or id < :before)
                 order by id desc
                 limit :limit
                """)
                .param("from", moment(wish.from)).param("until", moment(wish.until))
                .param("account", wish.account).param("before", wish.before).param("limit", A_PAGE + 1)
                .query(TrailList::entry).list();
    }

    List<Named> names() {
        return db.sql("""
                          select id, name,  true  as is_account from accounts.directory
                union all select id, name,  false from places.site_directory
                union all select id, label, false from places.service_directory
                union all select id, label, false from places.workstation_directory
                 order by 2
                """).query(Named.class).list();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getLong("id"), row.getObject("at", OffsetDateTime.class), row.getObject("account", UUID.class),
                row.getString("thing"), row.getObject("subject", UUID.class), row.getString("action"),
                row.getString("before"), row.getString("after"), List.of((String[]) row.getArray("touched").getArray()));
    }
}
