package fr.etincelle.platform;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/**
 * Serves pages; or, when the first word is a command, does that one thing and leaves. The module that owns
 * the command does it in an ApplicationRunner conditioned on the property {@code etincelle.command}.
 */
public final class CommandLine {

    private static final String COMMAND = "etincelle.command";
    private static final Set<String> COMMANDS = Set.of("token", "account");

    // A port below zero: the application is whole, with its web security, yet nobody can reach it.
    private static final List<String> ALONE_AND_SILENT = List.of(
            "--server.port=-1",
            "--etincelle.demo=false",
            "--etincelle.errands=false",
            "--spring.main.banner-mode=off",
            "--logging.threshold.console=OFF");

    private CommandLine() {}

    public static void run(Class<?> program, String[] arguments) {
        if (arguments.length == 0 || !COMMANDS.contains(arguments[0])) {
            SpringApplication.run(program, arguments);
            return;
        }
        var context = SpringApplication.run(program, withSettings(arguments));
        System.exit(SpringApplication.exit(context));
    }

    static String[] withSettings(String[] arguments) {
        return Stream.of(Stream.of(arguments), Stream.of("--" + COMMAND + "=" + arguments[0]), ALONE_AND_SILENT.stream())
                .flatMap(it -> it)
                .toArray(String[]::new);
    }

    static boolean isCommand(Environment settings) {
        return settings.containsProperty(COMMAND);
    }
}
