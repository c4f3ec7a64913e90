package fr.etincelle.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that the person who installs names by its address. */
class ExternalDatabaseTest {

    static PostgresServer server;
    static JdbcClient administrator;

    @BeforeAll
    static void a_server_with_logins_of_many_kinds() {
        server = PostgresServer.temporary();
        administrator = JdbcClient.create(server.owner());
        administrator.sql("create role plain login password 'p@ss word'").update();
        administrator.sql("create role builder login createrole password 'secret'").update();
        administrator.sql("create role serving login noinherit password 'secret' in role application").update();
    }

    @Test
    void both_kinds_of_address_are_understood() {
        var jdbc = ExternalDatabase.source(
                "X", "jdbc:postgresql://db.example:5433/centre?user=anne&password=secret&sslmode=require", null, null);
        var shortForm = ExternalDatabase.source(
                "X", "postgres://anne:se%40cr+et@db.example:5433/centre?sslmode=require", null, null);

        assertThat(jdbc.getServerNames()).isEqualTo(shortForm.getServerNames()).containsExactly("db.example");
        assertThat(jdbc.getPortNumbers()).isEqualTo(shortForm.getPortNumbers()).containsExactly(5433);
        assertThat(jdbc.getDatabaseName()).isEqualTo(shortForm.getDatabaseName()).isEqualTo("centre");
        assertThat(jdbc.getSslmode()).isEqualTo(shortForm.getSslmode()).isEqualTo("require");
        assertThat(jdbc.getUser()).isEqualTo(shortForm.getUser()).isEqualTo("anne");
        assertThat(jdbc.getPassword()).isEqualTo("secret");
        assertThat(shortForm.getPassword()).isEqualTo("se@cr+et");
    }

    @Test
    void user_and_password_may_stand_apart() {
        var source = ExternalDatabase.source("X", "postgresql://db.example/centre", "anne", "secret");

        assertThat(source.getUser()).isEqualTo("anne");
        assertThat(source.getPassword()).isEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://anne:secret@db.example/centre", "db.example", "postgres://", "jdbc:mysql://x/secret", "not an address secret"})
    void another_address_is_refused_and_its_password_never_repeated(String address) {
        assertThatThrownBy(() -> ExternalDatabase.source("ETINCELLE_DB_URL", address, null, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ETINCELLE_DB_URL").hasMessageNotContaining("secret").hasNoCause();
    }

    @Test
    void two_logins_one_that_owns_and_one_that_serves() {
        var database = ExternalDatabase.at(
                address("serving", "secret"), address("builder", "secret"), null, null);

        assertThat(user(database.owner())).isEqualTo("builder");
        assertThat(user(database.application())).isEqualTo("application");
    }

    @Test
    void one_login_that_may_make_roles_enters_the_role_by_itself() {
        administrator.sql("grant application to builder with admin option").update();
        administrator.sql("grant application to builder with set false").update();

        var database = ExternalDatabase.at(address("builder", "secret"), null, null, null);

        assertThat(user(database.application())).isEqualTo("application");
    }

    @Test
    void a_login_outside_the_role_is_told_what_its_administrator_must_do() {
        assertThatThrownBy(() -> ExternalDatabase.at(address("plain", "p%40ss%20word"), null, null, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("grant application to \"plain\";");
    }

    @Test
    void a_role_that_would_see_through_the_wall_is_refused() {
        administrator.sql("alter role application bypassrls").update();
        try {
            assertThatThrownBy(() -> ExternalDatabase.at(address("serving", "secret"), null, null, null))
                    .isInstanceOf(CannotStart.class).hasMessageContaining("nobypassrls");
        } finally {
            administrator.sql("alter role application nobypassrls").update();
        }
    }

    @Test
    void a_database_that_does_not_answer_is_named_without_its_password() {
        assertThatThrownBy(() -> ExternalDatabase.at("postgres://anne:secret@127.0.0.1:1/centre", null, null, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("127.0.0.1/centre").hasMessageNotContaining("secret");
    }

    private static String address(String user, String password) {
        return "postgres://%s:%s@127.0.0.1:%d/etincelle".formatted(user, password, server.owner().getPortNumbers()[0]);
    }

    private static String user(DataSource source) {
        return JdbcClient.create(source).sql("select current_user").query(String.class).single();
    }
}
