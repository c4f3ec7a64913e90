package fr.etincelle.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a running server writes about itself in its cluster: its process, its port, whether it answers. */
record PostmasterFile(long process, int port, boolean ready) {

    static Optional<PostmasterFile> in(Path cluster) throws IOException {
        try {
            return read(Files.readAllLines(at(cluster), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static Path at(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static Optional<PostmasterFile> read(List<String> lines) {
        try {
            var port = lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0;
            var ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
            return Optional.of(new PostmasterFile(Long.parseLong(lines.getFirst().strip()), port, ready));
        } catch (RuntimeException e) {
            // The server is in the middle of writing it.
            return Optional.empty();
        }
    }

    /** A number left by a server that died may since have gone to an innocent program: its command line tells. */
    Optional<ProcessHandle> serverOf(Path cluster) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).filter(it -> serves(it.info(), cluster));
    }

    /** Written on the server's command line, since the cluster's own path may not show there. */
    static String mark(Path cluster) {
        return "etincelle.data=" + cluster.getParent();
    }

    private static boolean serves(ProcessHandle.Info program, Path cluster) {
        return program.arguments()
                .map(all -> List.of(all).contains(mark(cluster)))
                .orElseGet(() -> program.command().orElse("").contains("postgres"));
    }
}
