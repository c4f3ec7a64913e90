package fr.etincelle.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything of one installation: the cluster, its passwords, its log. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder for this program alone, until it closes or dies. */
    static DataFolder claimed(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path, Computer.withPermissions("rwx------"));
            var channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new InUse(path);
            }
            return new DataFolder(path, channel, lock);
        } catch (IOException e) {
            throw new CannotStart("""
                    Étincelle ne peut pas écrire dans le dossier de données « %s » (%s).
                    Donnez-vous le droit d'y écrire, ou choisissez un autre dossier avec ETINCELLE_DATA."""
                    .formatted(path, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "accès refusé";
            case FileAlreadyExistsException _ -> "ce n'est pas un dossier";
            default -> e.toString();
        };
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return clusterIn(path);
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    static Path clusterIn(Path folder) {
        return folder.toAbsolutePath().normalize().resolve("postgres");
    }

    boolean hasCluster() {
        return Files.exists(cluster());
    }

    void refuseAnotherVersion() throws IOException {
        var version = Files.readString(cluster().resolve("PG_VERSION")).strip();
        if (version.equals(Integer.toString(PostgresBinaries.MAJOR_VERSION))) return;
        throw new CannotStart("""
                Les données de « %s » ont été faites par PostgreSQL %s ; cette version d'Étincelle apporte \
                PostgreSQL %d et ne peut pas les lire.
                Reprenez la version d'Étincelle qui les a faites. Rien n'a été changé."""
                .formatted(path, version, PostgresBinaries.MAJOR_VERSION));
    }

    /** The owner's and the pool's logins: made once, readable by the owner of the folder alone. */
    Passwords passwords() throws IOException {
        var file = path.resolve("passwords.properties");
        if (Files.exists(file)) return Passwords.in(path);
        if (hasCluster()) {
            throw new CannotStart("Le fichier « %s » manque : sans lui, les données ne s'ouvrent pas. Remettez-le."
                    .formatted(file));
        }
        var made = Passwords.random();
        var unfinished = path.resolve("passwords.unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, Computer.withPermissions("rw-------"));
        Files.writeString(unfinished, made.asText());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            // Nothing is lost: the system releases the lock when the program ends.
            return;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Another program holds the folder. */
    static class InUse extends CannotStart {

        InUse(Path folder) {
            super("""
                    Étincelle tourne déjà avec le dossier de données « %s ».
                    Arrêtez-la d'abord, ou choisissez un autre dossier avec ETINCELLE_DATA.""".formatted(folder));
        }
    }

    /** What opens the built-in server. */
    record Passwords(Login owner, Login pool) {

        static Passwords random() {
            return new Passwords(new Login("etincelle", secret()), new Login("etincelle_pool", secret()));
        }

        static Passwords in(Path folder) throws IOException {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(folder.resolve("passwords.properties"))) {
                properties.load(reader);
            }
            return new Passwords(
                    new Login("etincelle", properties.getProperty("etincelle")),
                    new Login("etincelle_pool", properties.getProperty("etincelle_pool")));
        }

        String asText() throws IOException {
            var properties = new Properties();
            properties.setProperty(owner.user(), owner.password());
            properties.setProperty(pool.user(), pool.password());
            var text = new StringWriter();
            properties.store(text, "Ouvre la base de données d'Étincelle : à ne montrer à personne.");
            return text.toString();
        }

        private static String secret() {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        }
    }
}
