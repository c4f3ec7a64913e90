package fr.etincelle.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL, unpacked once for this computer. */
record PostgresBinaries(Path home) {

    static final int MAJOR_VERSION = 18;

    /** Unpacks them where programs are cached, or else in the given folder. */
    static PostgresBinaries unpackedOr(Path fallback) {
        var archive = archive();
        IOException last = null;
        for (var folder : List.of(Computer.cacheFolder(), fallback)) {
            try {
                return new PostgresBinaries(unpackedIn(folder, archive));
            } catch (IOException e) {
                last = e;
            }
        }
        throw new CannotStart("Les programmes de PostgreSQL n'ont pas pu être installés dans « %s » : %s."
                .formatted(fallback, last), last);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(Computer.isWindows() ? name + ".exe" : name);
    }

    private static URL archive() {
        var name = "/postgres-%s.txz".formatted(Computer.kind());
        var found = PostgresBinaries.class.getResource(name);
        if (found == null) {
            throw new CannotStart("""
                    Étincelle n'apporte pas de PostgreSQL pour ce genre d'ordinateur (%s).
                    Installez PostgreSQL 15 ou plus récent, puis donnez son adresse dans ETINCELLE_DB_URL \
                    (voir docs/operations.md).""".formatted(Computer.kind()));
        }
        return found;
    }

    private static Path unpackedIn(Path folder, URL archive) throws IOException {
        var home = folder.resolve("postgresql-" + MAJOR_VERSION + "-" + fingerprint(archive));
        if (Files.isDirectory(home)) return home;
        Computer.createReadableFolder(folder);
        var unfinished = Files.createTempDirectory(folder, "unpacking-");
        try {
            unpack(archive, unfinished);
            makeReadable(unfinished);
            Computer.moveUnlessThere(unfinished, home);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
        return home;
    }

    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toString(connection.getContentLengthLong());
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, into);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        var file = into.resolve(entry.getName()).normalize();
        if (!file.startsWith(into)) throw new IOException("entry outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if (Computer.hasPermissions()) Files.setPosixFilePermissions(file, readable(entry.getMode()));
    }

    private static Set<PosixFilePermission> readable(int mode) {
        return PosixFilePermissions.fromString((mode & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
    }

    /** The server may run under another account than the one that unpacked, whatever its umask. */
    private static void makeReadable(Path folder) throws IOException {
        if (!Computer.hasPermissions()) return;
        try (var inside = Files.walk(folder)) {
            for (var directory : inside.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
