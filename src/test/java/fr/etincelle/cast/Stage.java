package fr.etincelle.cast;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Puts the cast on stage: once for the slice tests, which leave no trace, and again after whoever left one. */
@TestConfiguration(proxyBeanMethods = false)
public class Stage {

    private static final String CLEAR = """
            do $$ begin
                set session_replication_role = replica;
                execute (select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' restart identity'
                           from pg_tables
                          where schemaname not in ('pg_catalog', 'information_schema', 'public'));
                set session_replication_role = origin;
            end $$""";

    @Bean
    ApplicationRunner castOnStage() {
        return _ -> set();
    }

    public static void set() {
        set(RealPostgres.owners());
    }

    /** As on the first day: tables, and nothing in them. Call {@link #set()} afterwards. */
    public static void clear() {
        RealPostgres.asOwner().sql(CLEAR).update();
    }

    private static void set(DataSource owner) {
        try (var connection = owner.getConnection(); var statement = connection.createStatement()) {
            statement.execute(CLEAR);
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("cast.sql"));
        } catch (SQLException e) {
            throw new IllegalStateException("the cast did not come on stage", e);
        }
    }
}
