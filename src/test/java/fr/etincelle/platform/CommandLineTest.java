package fr.etincelle.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What the words after the program's name make it do. */
class CommandLineTest {

    @Test
    void a_command_runs_alone_without_pages_nor_demonstration() {
        var settings = settingsOf(CommandLine.withSettings(new String[] {"token", "create", "--account=anne@briquet.example"}));

        assertThat(CommandLine.isCommand(settings)).isTrue();
        assertThat(settings.getProperty("etincelle.command")).isEqualTo("token");
        assertThat(settings.getProperty("account")).isEqualTo("anne@briquet.example");
        assertThat(settings.getProperty("server.port")).isEqualTo("-1");
        assertThat(settings.getProperty("etincelle.demo")).isEqualTo("false");
    }

    @Test
    void without_a_command_it_serves() {
        assertThat(CommandLine.isCommand(settingsOf("--server.port=8090"))).isFalse();
    }

    private static StandardEnvironment settingsOf(String... arguments) {
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return settings;
    }
}
