package fr.etincelle.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Brings the database: the built-in one, or the one that is named. Steps aside where there is a DataSource already. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(DataSource.class)
@ConditionalOnBooleanProperty(name = "etincelle.platform.enabled", matchIfMissing = true)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(Environment settings) {
        var url = named(settings, "etincelle.db.url");
        return url == null ? builtIn(settings) : external(url, settings);
    }

    private static Database builtIn(Environment settings) {
        var folder = Path.of(settings.getProperty("etincelle.data", "./data"));
        try {
            return PostgresServer.in(folder);
        } catch (DataFolder.InUse e) {
            if (!CommandLine.isCommand(settings)) throw e;
            return ExternalDatabase.runningIn(folder);
        }
    }

    private static Database external(String url, Environment settings) {
        return ExternalDatabase.at(
                url,
                named(settings, "etincelle.db.owner.url"),
                named(settings, "etincelle.db.user"),
                named(settings, "etincelle.db.password"));
    }

    private static @Nullable String named(Environment settings, String property) {
        var value = settings.getProperty(property);
        return value == null || value.isBlank() ? null : value;
    }

    /** For the migrations alone. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner(Database database) {
        return database.owner();
    }

    /** For everything else. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource application(Database database) {
        var pool = new HikariDataSource();
        pool.setPoolName("application");
        pool.setDataSource(database.application());
        return pool;
    }
}
