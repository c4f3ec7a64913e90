package fr.etincelle.accounts;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;

/** What somebody wrote after the program's name. */
record CommandWords(List<String> words) {

    static CommandWords of(ApplicationArguments arguments) {
        return new CommandWords(List.of(arguments.getSourceArgs()));
    }

    boolean ask(String verb) {
        return words.contains(verb);
    }

    /** Both {@code --account EMAIL} and {@code --account=EMAIL}. */
    Optional<String> account() {
        for (Iterator<String> rest = words.stream().flatMap(word -> Arrays.stream(word.split("=", 2))).iterator(); rest.hasNext();) {
            if (rest.next().equals("--account") && rest.hasNext()) return Optional.of(rest.next());
        }
        return Optional.empty();
    }
}
