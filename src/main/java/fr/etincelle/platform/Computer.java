package fr.etincelle.platform;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** What differs from one computer to another: its system, its folders, who runs the program. */
final class Computer {

    private Computer() {}

    /** As the archives of PostgreSQL are named: {@code linux-x86_64}, {@code darwin-arm_64}… */
    static String kind() {
        return system() + "-" + processor();
    }

    static boolean isLinux() {
        return system().equals("linux");
    }

    static boolean isWindows() {
        return system().equals("windows");
    }

    static boolean isRoot() {
        var self = Path.of("/proc/self");
        if (!Files.exists(self)) return !isWindows() && property("user.name").equals("root");
        return ownerOf(self) == 0;
    }

    static int ownerOf(Path file) {
        try {
            return (int) Files.getAttribute(file, "unix:uid");
        } catch (IOException e) {
            throw new CannotStart("« %s » ne peut pas être lu : %s.".formatted(file, e), e);
        }
    }

    static void give(Path file, int owner) throws IOException {
        Files.setAttribute(file, "unix:uid", owner);
        Files.setAttribute(file, "unix:gid", owner);
    }

    static boolean hasPermissions() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    static FileAttribute<?>[] withPermissions(String permissions) {
        if (!hasPermissions()) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    /** Where programs unpacked once may be kept. Root's is open to the account that the server runs under. */
    static Path cacheFolder() {
        var home = Path.of(property("user.home"));
        if (isRoot() && isLinux()) return Path.of("/var/cache/etincelle");
        return switch (system()) {
            case "darwin" -> home.resolve("Library/Caches/etincelle");
            case "windows" -> home.resolve("AppData/Local/etincelle");
            default -> named("XDG_CACHE_HOME", home.resolve(".cache")).resolve("etincelle");
        };
    }

    static void createReadableFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder);
        if (hasPermissions()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Two programs may have made the same thing at once: the first one's stays. */
    static void moveUnlessThere(Path made, Path place) throws IOException {
        try {
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            return;
        } catch (FileSystemException e) {
            if (!Files.isDirectory(place)) throw e;
        }
    }

    private static Path named(String variable, Path otherwise) {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }

    private static String system() {
        var name = property("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("mac")) return "darwin";
        return name.contains("windows") ? "windows" : "linux";
    }

    private static String processor() {
        return switch (property("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
