package fr.etincelle.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages about accounts show: nothing secret. */
@Repository
@Transactional(readOnly = true)
class AccountList {

    enum Standing { OPEN, INVITED, DISABLED }

    record Line(UUID id, String name, String email, Role role, Standing standing, boolean secondFactor, @Nullable Instant invitedUntil) {}

    private static final String LINES = """
            select account.id, account.name, account.email, account.role,
                   case when disabled_at is not null then 'DISABLED'
                        when password is null        then 'INVITED'
                        else                              'OPEN' end as standing,
                   totp_secret is not null as second_factor,
                   invitation.expires_at   as invited_until
              from accounts.account
              left join accounts.invitation on invitation.account = account.id
            """;

    private final JdbcClient db;

    AccountList(JdbcClient db) {
        this.db = db;
    }

    List<Line> all() {
        return db.sql(LINES + "order by disabled_at is not null, lower(name), id").query(Line.class).list();
    }

    Optional<Line> one(AccountId id) {
        return db.sql(LINES + "where account.id = :id").param("id", id.value()).query(Line.class).optional();
    }
}
