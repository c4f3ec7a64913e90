package fr.etincelle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database as the rest of the application finds it. */
class DatabaseConfigurationTest {

    @TempDir
    static Path folder;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DatabaseConfiguration.class,
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withInitializer(context -> TestPropertyValues.of(
                            "etincelle.data=" + folder.resolve("data"),
                            "spring.flyway.locations=filesystem:" + folder.resolve("migration"))
                    .applyTo(context));

    @BeforeAll
    static void one_migration() throws IOException {
        Files.createDirectory(folder.resolve("migration"));
        Files.writeString(folder.resolve("migration/V1__greeting.sql"), """
                create table greeting (word text not null);
                insert into greeting values ('bonjour');
                grant select on greeting to application;
                """);
    }

    @Test
    void the_owner_migrates_and_the_application_reads_behind_the_wall() {
        application.run(context -> {
            var db = context.getBean(JdbcClient.class);
            assertThat(db.sql("select current_user || ' reads ' || word from greeting").query(String.class).single())
                    .isEqualTo("application reads bonjour");
            assertThat(db.sql("select tableowner from pg_tables where tablename = 'greeting'").query(String.class).single())
                    .isEqualTo("etincelle");
        });
        assertThat(PostmasterFile.at(DataFolder.clusterIn(folder.resolve("data")))).doesNotExist();
    }

    @Test
    void a_command_shares_the_database_of_the_running_program() {
        try (var running = PostgresServer.in(folder.resolve("data"))) {
            application.run(context -> assertThat(context)
                    .hasFailed().getFailure().hasRootCauseInstanceOf(DataFolder.InUse.class));
            application.withPropertyValues("etincelle.command=token")
                    .run(context -> assertThat(context).hasNotFailed().getBean("owner")
                            .extracting("portNumbers").isEqualTo(running.owner().getPortNumbers()));
            assertThat(JdbcClient.create(running.owner()).sql("select word from greeting").query(String.class).single())
                    .isEqualTo("bonjour");
        }
    }

    @Test
    void it_steps_aside_for_a_data_source_that_is_there_already() {
        application.withBean("given", DataSource.class, PGSimpleDataSource::new)
                .withPropertyValues("spring.flyway.enabled=false")
                .run(context -> assertThat(context).hasSingleBean(DataSource.class).doesNotHaveBean(Database.class));
    }

    @Test
    void it_can_be_switched_off() {
        application.withPropertyValues("etincelle.platform.enabled=false", "spring.flyway.enabled=false",
                        "spring.datasource.url=jdbc:postgresql://localhost/elsewhere")
                .run(context -> assertThat(context).doesNotHaveBean(Database.class));
    }
}
