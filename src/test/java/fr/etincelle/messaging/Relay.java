package fr.etincelle.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A line to a server on this machine that can be cut. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final List<Socket> lines = new CopyOnWriteArrayList<>();

    Relay(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                lines.addAll(List.of(guest, server));
                Thread.ofVirtual().start(() -> carry(guest, server));
                Thread.ofVirtual().start(() -> carry(server, guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            return;
        }
    }

    void cut() {
        for (var line : lines) close(line);
        lines.clear();
    }

    @Override
    public void close() {
        close(door);
        cut();
    }

    private static void close(AutoCloseable line) {
        try {
            line.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
