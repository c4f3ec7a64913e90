package fr.etincelle.cast;

import com.zaxxer.hikari.HikariDataSource;
import fr.etincelle.platform.PostgresServer;
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

    private static final PostgresServer SERVER = PostgresServer.temporary();

    /** Owns the tables, and changes them. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner() {
        return SERVER.owner();
    }

    /** Uses the tables, as the application does: behind the wall. Statements are counted. */
    @Bean
    DataSource application() {
        var database = (PGSimpleDataSource) SERVER.application();
        database.setOptions(database.getOptions() + " -c etincelle.centre=" + Cast.LE_BRIQUET);
        var pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(10);
        return ProxyDataSourceBuilder.create(pool).listener(StatementCount.LISTENER).build();
    }

    /** For tests that need the tables and nothing else. */
    public static JdbcClient migrated() {
        Flyway.configure().dataSource(SERVER.owner()).load().migrate();
        return asOwner();
    }

    /** Sees every row of every centre. */
    public static JdbcClient asOwner() {
        return JdbcClient.create(SERVER.owner());
    }

    static DataSource owners() {
        return SERVER.owner();
    }
}
