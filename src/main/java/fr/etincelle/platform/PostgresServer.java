package fr.etincelle.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

/** The built-in PostgreSQL: made, started and stopped by this program, in one data folder. */
public final class PostgresServer implements Database {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 5;
    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "cluster_name=etincelle",
            "shared_buffers=64MB",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            // What people typed comes back in error messages: none of it may reach the log.
            "log_min_messages=log",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_checkpoints=off");

    /** Whether what is written must outlive a power cut, or only a test. */
    private enum Lifetime {
        LASTING,
        TEMPORARY;

        List<String> settings() {
            return switch (this) {
                case LASTING -> List.of("fsync=on");
                case TEMPORARY -> List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off");
            };
        }
    }

    private final DataFolder folder;
    private final Lifetime lifetime;
    private final DataFolder.Passwords passwords;
    private final PostgresCommand command;
    private final Process process;
    private final int port;

    private PostgresServer(
            DataFolder folder,
            Lifetime lifetime,
            DataFolder.Passwords passwords,
            PostgresCommand command,
            Process process,
            int port) {
        this.folder = folder;
        this.lifetime = lifetime;
        this.passwords = passwords;
        this.command = command;
        this.process = process;
        this.port = port;
    }

    /** Starts the server of this folder, made anew where there is none yet. */
    public static PostgresServer in(Path folder) {
        return started(DataFolder.claimed(folder), Lifetime.LASTING);
    }

    /** Starts a server for tests, quick and forgetful. It goes when the program ends, its folder too. */
    public static PostgresServer temporary() {
        try {
            var folder = Files.createTempDirectory("etincelle-temporary-");
            var server = started(DataFolder.claimed(folder), Lifetime.TEMPORARY);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresServer started(DataFolder folder, Lifetime lifetime) {
        try {
            return start(folder, lifetime);
        } catch (AccessDeniedException e) {
            folder.close();
            throw new CannotStart("""
                    « %s » appartient à un autre compte.
                    Démarrez Étincelle avec le compte qui a fait ces données.""".formatted(e.getFile()), e);
        } catch (IOException e) {
            folder.close();
            throw new CannotStart("La base de données de « %s » n'a pas démarré : %s."
                    .formatted(folder.path(), e), e);
        } catch (InterruptedException e) {
            folder.close();
            Thread.currentThread().interrupt();
            throw new CannotStart("Le démarrage de la base de données a été interrompu.", e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static PostgresServer start(DataFolder folder, Lifetime lifetime)
            throws IOException, InterruptedException {
        var isNew = !folder.hasCluster();
        if (!isNew) folder.refuseAnotherVersion();
        var binaries = PostgresBinaries.unpackedOr(folder.path().resolve("programs"));
        var passwords = folder.passwords();
        if (isNew) make(folder, passwords.owner(), binaries, lifetime);
        var command = PostgresCommand.on(folder.cluster(), binaries);
        stopOrphan(command);
        var server = listening(folder, lifetime, passwords, command);
        server.prepare();
        return server;
    }

    /** Made aside, then put in place at once: a start cut short leaves no half of a cluster. */
    private static void make(DataFolder folder, Login owner, PostgresBinaries binaries, Lifetime lifetime)
            throws IOException, InterruptedException {
        var unfinished = folder.path().resolve("postgres.unfinished");
        var password = folder.path().resolve("password.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.deleteIfExists(password);
        Files.createDirectory(unfinished, Computer.withPermissions("rwx------"));
        Files.createFile(password, Computer.withPermissions("rw-------"));
        Files.writeString(password, owner.password());
        if (Computer.isRoot()) {
            Computer.give(unfinished, PostgresCommand.accountFor(unfinished));
            Computer.give(password, PostgresCommand.accountFor(unfinished));
        }
        var outcome = PostgresCommand.on(unfinished, binaries)
                .run(password.toFile(), "initdb", initdbArguments(owner, password, lifetime));
        Files.delete(password);
        if (!outcome.isGood()) {
            throw new CannotStart("La base de données n'a pas pu être créée dans « %s » :%n%s"
                    .formatted(folder.path(), outcome.said()));
        }
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String[] initdbArguments(Login owner, Path password, Lifetime lifetime) {
        var arguments = new ArrayList<>(List.of(
                "--username=" + owner.user(),
                "--auth=scram-sha-256",
                // By its open file: the account that runs initdb may be unable to walk to its path.
                "--pwfile=" + (Computer.isWindows() ? password : "/dev/stdin"),
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=fr",
                "--locale=C",
                "--no-instructions"));
        if (lifetime == Lifetime.TEMPORARY) arguments.add("--no-sync");
        return arguments.toArray(String[]::new);
    }

    /** The folder is ours, so a server still at work in it has lost the program that started it. */
    private static void stopOrphan(PostgresCommand command) throws IOException, InterruptedException {
        var left = PostmasterFile.in(command.cluster());
        if (left.isEmpty()) return;
        var orphan = left.get().serverOf(command.cluster());
        if (orphan.isPresent()) {
            stop(command, "fast");
        } else {
            Files.deleteIfExists(PostmasterFile.at(command.cluster()));
        }
    }

    /** Another program may take the free port first, and a backend of a killed server may linger: so several attempts. */
    private static PostgresServer listening(
            DataFolder folder, Lifetime lifetime, DataFolder.Passwords passwords, PostgresCommand command)
            throws IOException, InterruptedException {
        if (!Files.exists(folder.log())) {
            Files.createFile(folder.log(), Computer.withPermissions("rw-------"));
        }
        var begin = Files.size(folder.log());
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var port = freePort();
            var process = command.serve(settings(command.cluster(), port, lifetime), folder.log().toFile());
            if (becomesReady(process, command.cluster())) {
                return new PostgresServer(folder, lifetime, passwords, command, process, port);
            }
            if (process.isAlive()) stop(command, "immediate");
            Thread.sleep(Duration.ofMillis(500L * attempt));
        }
        throw new CannotStart("La base de données n'a pas démarré. Son journal, « %s », dit :%n%s"
                .formatted(folder.log(), logSince(begin, folder.log())));
    }

    private static List<String> settings(Path cluster, int port, Lifetime lifetime) {
        var arguments = new ArrayList<String>();
        var settings = new ArrayList<>(List.of(PostmasterFile.mark(cluster), "port=" + port));
        settings.addAll(ALWAYS);
        settings.addAll(lifetime.settings());
        for (var setting : settings) arguments.addAll(List.of("-c", setting));
        return arguments;
    }

    private static boolean becomesReady(Process process, Path cluster) throws IOException, InterruptedException {
        var limit = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < limit) {
            var file = PostmasterFile.in(cluster);
            if (file.isPresent() && file.get().ready() && file.get().process() == process.pid()) return true;
            Thread.sleep(Duration.ofMillis(20));
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String logSince(long begin, Path log) throws IOException {
        var bytes = Files.readAllBytes(log);
        var from = (int) Math.min(begin, bytes.length);
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8).strip();
    }

    private void prepare() throws IOException {
        try {
            BuiltInRoles.prepare(passwords, port);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public PGSimpleDataSource owner() {
        return passwords.owner().to(port);
    }

    @Override
    public PGSimpleDataSource application() {
        return ApplicationRole.assumedBy(passwords.pool().to(port));
    }

    @Override
    public void close() {
        try {
            if (process.isAlive()) stop(command, lifetime == Lifetime.LASTING ? "fast" : "immediate");
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            folder.close();
        }
    }

    private static void stop(PostgresCommand command, String mode) throws IOException, InterruptedException {
        command.run(new File(Computer.isWindows() ? "NUL" : "/dev/null"),
                "pg_ctl", "stop", "--wait", "--timeout=60", "--mode=" + mode);
    }

    /** Gives the folder back while the server goes on, as after the death of the program. */
    void abandon() {
        folder.close();
    }

    /** Ends server and program at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        folder.close();
    }
}
