package fr.etincelle.intake.web;

import fr.etincelle.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the public pages that are open, before any centre is known. Of a centre nothing else is seen. */
@Repository
class PublicDoors {

    private static final String ALL = "*";

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    PublicDoors(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    List<Door> open() {
        return lookFor(ALL);
    }

    Optional<Door> named(String shortName) {
        return shortName.equals(ALL) ? Optional.empty() : lookFor(shortName).stream().findFirst();
    }

    private List<Door> lookFor(String name) {
        return Actor.NOBODY.does(() -> transaction.execute(_ -> select(name)));
    }

    private List<Door> select(String name) {
        db.sql("select set_config('etincelle.visiting', :name, true)").param("name", name).query(String.class).single();
        return db.sql("""
                select centre, short_name, title, days_ahead
                  from intake.public_page
                 where opened_at is not null and :name in (short_name, '*')
                 order by title, short_name
                """).param("name", name).query(Door.class).list();
    }
}
