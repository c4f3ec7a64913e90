package fr.etincelle.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/** A server made of the PostgreSQL that this system has installed, beside any that runs already. It goes when the program ends. */
final class InstalledPostgres {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final int OLDEST_VERSION = 15;
    private static final List<String> SETTINGS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
            "fsync=off", "full_page_writes=off", "synchronous_commit=off");

    private final Login administrator;
    private final int port;

    private InstalledPostgres(Login administrator, int port) {
        this.administrator = administrator;
        this.port = port;
    }

    /** The oldest that Étincelle accepts: what runs on it runs on the later ones. */
    static Optional<PostgresBinaries> programs() throws IOException {
        if (!Files.isDirectory(DEBIAN)) return Optional.empty();
        try (var versions = Files.list(DEBIAN)) {
            return versions.filter(it -> versionOf(it) >= OLDEST_VERSION).min(Comparator.comparing(InstalledPostgres::versionOf))
                    .map(PostgresBinaries::new).filter(it -> Files.isExecutable(it.program("initdb")));
        }
    }

    private static int versionOf(Path home) {
        var name = home.getFileName().toString();
        return name.matches("[0-9]{1,4}") ? Integer.parseInt(name) : 0;
    }

    static InstalledPostgres started(PostgresBinaries programs) throws IOException, InterruptedException {
        // Open to walk through: before version 16, the programs come back to their folder by its path.
        var folder = Files.createTempDirectory("etincelle-installed-", Computer.withPermissions("rwx--x--x"));
        var cluster = Files.createDirectory(folder.resolve("postgres"), Computer.withPermissions("rwx------"));
        if (Computer.isRoot()) Computer.give(cluster, PostgresCommand.accountFor(cluster));
        var command = PostgresCommand.on(cluster, programs);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(command, folder)));
        var administrator = new Login("postgres", DataFolder.Passwords.random().owner().password());
        var password = Files.writeString(folder.resolve("password"), administrator.password());
        var made = command.run(password.toFile(), "initdb", "--username=postgres", "--auth=scram-sha-256", "--pwfile=/dev/stdin",
                "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions");
        if (!made.isGood()) throw new IOException(made.said());
        return serving(command, folder.resolve("log"), administrator);
    }

    private static InstalledPostgres serving(PostgresCommand command, Path log, Login administrator) throws IOException, InterruptedException {
        var port = freePort();
        var settings = Stream.concat(SETTINGS.stream(), Stream.of("port=" + port)).flatMap(it -> Stream.of("-c", it)).toList();
        var server = command.serve(settings, log.toFile());
        while (!PostmasterFile.in(command.cluster()).map(PostmasterFile::ready).orElse(false)) {
            if (!server.isAlive()) throw new IOException(Files.readString(log));
            Thread.sleep(20);
        }
        return new InstalledPostgres(administrator, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void end(PostgresCommand command, Path folder) {
        try {
            command.run(new File("/dev/null"), "pg_ctl", "stop", "--wait", "--mode=immediate");
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it answers, as one writes it in an address. */
    String place() {
        return "127.0.0.1:" + port;
    }

    /** Sees everything, as whoever looks after a server does. */
    DataSource administrator(String database) {
        return administrator.to(port, database);
    }
}
