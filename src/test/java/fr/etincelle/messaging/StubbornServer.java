package fr.etincelle.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server with a will of its own: to what begins so, it answers so. The rest it accepts. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> answers;

    StubbornServer(Map<String, String> answers) {
        this.answers = answers;
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
            try (var guest = door.accept()) {
                talk(guest);
            } catch (IOException left) {
                continue;
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        say(guest, answers.getOrDefault("", "220 stubborn.example"));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var heard = line;
            var own = answers.keySet().stream().filter(start -> !start.isEmpty() && heard.startsWith(start)).findFirst();
            if (own.isPresent()) say(guest, answers.get(own.get()));
            else say(guest, line.startsWith("DATA") ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok");
            if (!line.startsWith("DATA")) continue;
            while (!".".equals(in.readLine())) {}
            say(guest, answers.getOrDefault(".", "250 accepted"));
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        if (line.isEmpty()) {
            guest.close();
            return;
        }
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
