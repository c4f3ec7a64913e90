package fr.etincelle.platform;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs PostgreSQL's programs on one cluster. They refuse the rights of root, so root's are laid down first. */
record PostgresCommand(PostgresBinaries binaries, Path cluster, List<String> asSomeoneElse, String clusterArgument) {

    private static final int NOBODY = 65534;
    private static final List<String> DYING_WITH_ITS_PARENT = List.of("setpriv", "--pdeathsig", "INT");
    private static final List<String> DEAF_TO_CONTROL_C = List.of("setsid");

    record Outcome(int status, String said) {
        boolean isGood() {
            return status == 0;
        }
    }

    static PostgresCommand on(Path cluster, PostgresBinaries binaries) {
        if (!Computer.isRoot()) return new PostgresCommand(binaries, cluster, List.of(), cluster.toString());
        if (!Computer.isLinux() || !works(List.of("setpriv", "--version"))) {
            throw new CannotStart("""
                    PostgreSQL refuse d'être démarré par le compte « root ».
                    Lancez Étincelle avec un compte ordinaire, ou installez la commande setpriv (paquet util-linux).""");
        }
        var account = Integer.toString(accountFor(cluster));
        var asSomeoneElse = List.of("setpriv", "--reuid=" + account, "--regid=" + account, "--clear-groups");
        // The folders above may be closed to that account (/root is): it enters by the working folder it inherits.
        return new PostgresCommand(binaries, cluster, asSomeoneElse, "/proc/self/cwd");
    }

    /** Whom the cluster must belong to when root starts it. */
    static int accountFor(Path cluster) {
        var owner = Computer.ownerOf(cluster);
        return owner == 0 ? NOBODY : owner;
    }

    Outcome run(File input, String program, String... arguments) throws IOException, InterruptedException {
        var process = prepared(List.of(), program, List.of(arguments))
                .redirectErrorStream(true)
                .redirectInput(input)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said.strip());
    }

    /** Starts the server itself. It stops cleanly when this program dies, however it dies, where the system can. */
    Process serve(List<String> settings, File log) {
        var keepers = new ArrayList<String>();
        if (works(DEAF_TO_CONTROL_C, "true")) keepers.addAll(DEAF_TO_CONTROL_C);
        if (works(DYING_WITH_ITS_PARENT, "true")) keepers.addAll(DYING_WITH_ITS_PARENT);
        return startedByAThreadThatStays(prepared(keepers, "postgres", settings)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log)));
    }

    private ProcessBuilder prepared(List<String> keepers, String program, List<String> arguments) {
        // In this order: a change of account would make the system forget the signal asked for before.
        var command = new ArrayList<>(asSomeoneElse);
        command.addAll(keepers);
        command.addAll(List.of(binaries.program(program).toString(), "-D", clusterArgument));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(cluster.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** To the system the parent is the thread, not the program: were it to end, so would the server. */
    private static Process startedByAThreadThatStays(ProcessBuilder builder) {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgres-keeper").start(() -> {
            try {
                var process = builder.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
            }
        });
        return started.join();
    }

    private static boolean works(List<String> command, String... rest) {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of(rest));
        try {
            return new ProcessBuilder(whole)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
