package fr.etincelle.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The communes around the first centre, nearest first: a help to typing. Any other may be typed. */
@Component
class Communes {

    private final List<String> names = read();

    List<String> names() {
        return names;
    }

    private static List<String> read() {
        try (var file = new ClassPathResource("territory/communes-around-folschviller.csv").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the communes could not be read", e);
        }
    }
}
