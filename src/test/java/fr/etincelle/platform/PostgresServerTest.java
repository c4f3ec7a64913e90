package fr.etincelle.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The built-in server through every kind of end and every next start. */
class PostgresServerTest {

    /** Made once, since that is the slow part. A test that damages it repairs it. */
    @TempDir
    static Path made;

    @TempDir
    Path scratch;

    @BeforeAll
    static void a_fresh_start_makes_a_cluster() throws IOException, SQLException {
        Files.createDirectories(made.resolve("postgres.unfinished/left by a start cut short"));
        try (var server = PostgresServer.in(made)) {
            execute(server.owner(), "create table promise (kept text not null)");
            execute(server.owner(), "insert into promise values ('yes')");
        }
    }

    @Test
    void what_was_written_is_there_at_the_next_start() {
        try (var server = PostgresServer.in(made)) {
            assertThat(promise(server)).isEqualTo("yes");
            assertThat(text(server.owner(), "show fsync")).isEqualTo("on");
            assertThat(text(server.owner(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(text(server.owner(), "select version()")).contains("PostgreSQL " + PostgresBinaries.MAJOR_VERSION);
        }
        assertThat(PostmasterFile.at(DataFolder.clusterIn(made))).doesNotExist();
    }

    @Test
    void french_letters_are_sorted_as_in_french() {
        try (var server = PostgresServer.in(made)) {
            assertThat(text(server.owner(), """
                    select string_agg(word, ' ' order by word)
                      from unnest(array['zèbre', 'été', 'Étage', 'ami']) as word
                    """)).isEqualTo("ami Étage été zèbre");
        }
    }

    @Test
    void the_application_owns_nothing_and_goes_through_no_policy() {
        try (var server = PostgresServer.in(made)) {
            assertThat(text(server.application(), "select current_user")).isEqualTo("application");
            assertThat(text(server.owner(), """
                    select bool_or(rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)::text
                      from pg_roles where rolname in ('application', 'etincelle_pool')
                    """)).isEqualTo("false");
            assertThat(text(server.owner(), """
                    select count(*)::text from pg_class
                     where relowner in ('application'::regrole, 'etincelle_pool'::regrole)
                    """)).isEqualTo("0");
        }
    }

    @Test
    void the_login_of_the_pool_can_do_nothing_outside_the_role() {
        try (var server = PostgresServer.in(made)) {
            execute(server.owner(), "grant select on promise to application");

            assertThat(text(server.application(), "select kept from promise")).isEqualTo("yes");
            assertThatThrownBy(() -> execute(server.application(), "set role none; select kept from promise"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(server.application(), "set role etincelle"))
                    .hasMessageContaining("permission denied");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void only_those_who_hold_the_folder_can_log_in() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("passwords.properties"))))
                .isEqualTo("rw-------");
        try (var server = PostgresServer.in(made)) {
            var stranger = server.owner();
            stranger.setPassword("etincelle");

            assertThatThrownBy(() -> execute(stranger, "select 1")).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void what_people_typed_never_reaches_the_log() throws IOException {
        try (var server = PostgresServer.in(made)) {
            assertThatThrownBy(() -> execute(server.owner(), "select 'Renée Dubois'::uuid"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(made.resolve("postgres.log")).content().contains("ready to accept").doesNotContain("Renée");
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_program_is_killed() throws Exception {
        var folder = scratch.resolve("a folder with spaces");
        var program = anotherProgramServing(folder);
        assertThatThrownBy(() -> PostgresServer.in(folder))
                .isInstanceOf(DataFolder.InUse.class).hasMessageContaining("tourne déjà");
        var server = processOfTheServer(folder);

        program.destroyForcibly().waitFor();

        if (Computer.isLinux()) assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(30));
        try (var next = PostgresServer.in(folder)) {
            assertThat(promise(next)).isEqualTo("yes");
        }
    }

    @Test
    void a_command_reaches_the_server_of_the_running_program() {
        try (var _ = PostgresServer.in(made)) {
            var running = ExternalDatabase.runningIn(made);

            assertThat(promise(running)).isEqualTo("yes");
            assertThat(text(running.application(), "select current_user")).isEqualTo("application");
        }
    }

    @Test
    void a_server_that_lost_its_program_gives_way() throws IOException {
        var orphan = PostgresServer.in(made);
        var process = processOfTheServer(made);
        orphan.abandon();

        try (var server = PostgresServer.in(made)) {
            assertThat(promise(server)).isEqualTo("yes");
            assertThat(process.isAlive()).isFalse();
        }
    }

    @Test
    void the_next_start_recovers_when_program_and_server_were_both_killed() throws Exception {
        var killed = PostgresServer.in(made);
        execute(killed.owner(), "create table if not exists last_word (said text not null)");
        execute(killed.owner(), "insert into last_word values ('noted')");
        killed.kill();

        try (var server = PostgresServer.in(made)) {
            assertThat(text(server.owner(), "select distinct said from last_word")).isEqualTo("noted");
        }
    }

    @Test
    void an_innocent_program_with_the_number_of_a_dead_server_is_left_alone() throws Exception {
        var innocent = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(PostmasterFile.at(DataFolder.clusterIn(made)), innocent.pid() + "\n/proc/self/cwd\n");

            try (var server = PostgresServer.in(made)) {
                assertThat(promise(server)).isEqualTo("yes");
                assertThat(innocent.isAlive()).isTrue();
            }
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void two_starts_at_once_never_share_a_folder() {
        try (var _ = PostgresServer.in(made)) {
            assertThatThrownBy(() -> PostgresServer.in(made)).isInstanceOf(DataFolder.InUse.class);
        }
    }

    @Test
    void data_of_a_newer_postgresql_are_left_as_they_are() throws IOException {
        var version = made.resolve("postgres/PG_VERSION");
        Files.writeString(version, "19\n");
        try {
            assertThatThrownBy(() -> PostgresServer.in(made)).isInstanceOf(CannotStart.class)
                    .hasMessageContaining("PostgreSQL 19").hasMessageContaining("Rien n'a été changé");
        } finally {
            Files.writeString(version, PostgresBinaries.MAJOR_VERSION + "\n");
        }
    }

    @Test
    void lost_passwords_are_said_to_be_lost() throws IOException {
        var passwords = made.resolve("passwords.properties");
        var kept = Files.move(passwords, scratch.resolve("kept"));
        try {
            assertThatThrownBy(() -> PostgresServer.in(made)).isInstanceOf(CannotStart.class)
                    .hasMessageContaining("passwords.properties");
        } finally {
            Files.move(kept, passwords);
        }
    }

    @Test
    void a_place_where_nothing_can_be_written_is_explained() throws IOException {
        var file = Files.writeString(scratch.resolve("a file"), "not a folder");

        assertThatThrownBy(() -> PostgresServer.in(file)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("ETINCELLE_DATA").hasMessageContaining("ce n'est pas un dossier");
    }

    @Test
    void a_start_cut_short_is_begun_again() {
        assertThat(made.resolve("postgres")).isDirectory();
        assertThat(made.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void a_temporary_server_stands_beside_another() {
        try (var lasting = PostgresServer.in(made);
                var temporary = PostgresServer.temporary()) {
            assertThat(text(temporary.owner(), "show fsync")).isEqualTo("off");
            assertThat(text(temporary.owner(), "show port")).isNotEqualTo(text(lasting.owner(), "show port"));
        }
    }

    private static Process anotherProgramServing(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                        "-cp", System.getProperty("java.class.path"),
                        ServerOfAnotherProgram.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = program.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(said).isEqualTo(ServerOfAnotherProgram.READY);
        return program;
    }

    private static ProcessHandle processOfTheServer(Path folder) throws IOException {
        var file = PostmasterFile.in(DataFolder.clusterIn(folder)).orElseThrow();
        return ProcessHandle.of(file.process()).orElseThrow();
    }

    private static String promise(Database database) {
        return text(database.owner(), "select kept from promise");
    }

    private static String text(DataSource source, String query) {
        return JdbcClient.create(source).sql(query).query(String.class).single();
    }

    private static void execute(DataSource source, String statement) throws SQLException {
        try (var connection = source.getConnection();
                var open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}
