package fr.etincelle.cast;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for the whole run, started by the first test that needs it. */
@TestConfiguration(proxyBeanMethods = false)
public class RealPostgres {

    private static final EmbeddedPostgres SERVER = start();

    /** Owns the tables, and changes them. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner() {
        return SERVER.getPostgresDatabase();
    }

    /** Uses the tables, as the application does: behind the wall. Statements are counted. */
    @Bean
    DataSource application() {
        var database = (PGSimpleDataSource) SERVER.getPostgresDatabase();
        database.setOptions("-c role=application -c etincelle.centre=" + Cast.LE_BRIQUET);
        var pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(10);
        return ProxyDataSourceBuilder.create(pool).listener(StatementCount.LISTENER).build();
    }

    /** For tests that need the tables and nothing else. */
    public static JdbcClient migrated() {
        Flyway.configure().dataSource(SERVER.getPostgresDatabase()).load().migrate();
        return asOwner();
    }

    /** Sees every row of every centre. */
    public static JdbcClient asOwner() {
        return JdbcClient.create(SERVER.getPostgresDatabase());
    }

    static DataSource owners() {
        return SERVER.getPostgresDatabase();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }
}
