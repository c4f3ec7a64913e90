package fr.etincelle.accounts;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code token create --account EMAIL}: prints a new token, and nothing else. */
@Component
@ConditionalOnProperty(name = "etincelle.command", havingValue = "token")
class TokenCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String USAGE = "Usage : ./etincelle token create --account ADRESSE";
    private static final String LABEL = "Ligne de commande";

    private final SignIns signIns;
    private final TokenDesk desk;
    private int exitCode;

    TokenCommand(SignIns signIns, TokenDesk desk) {
        this.signIns = signIns;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = List.of(arguments.getSourceArgs());
        var email = accountIn(words);
        if (!words.contains("create") || email.isEmpty()) refuse(USAGE);
        else create(email.get());
    }

    /** Both {@code --account EMAIL} and {@code --account=EMAIL}. */
    private static Optional<String> accountIn(List<String> words) {
        for (Iterator<String> rest = words.stream().flatMap(word -> Arrays.stream(word.split("=", 2))).iterator(); rest.hasNext();) {
            if (rest.next().equals("--account") && rest.hasNext()) return Optional.of(rest.next());
        }
        return Optional.empty();
    }

    private void create(String email) {
        var who = signIns.byEmail(email).map(SignIns.Candidate::signedIn);
        if (who.isEmpty()) {
            refuse("Aucun compte en activité n'a l'adresse « %s ».".formatted(email));
            return;
        }
        var id = who.get().id();
        var token = who.get().actor().does(() -> desk.make(ApiTokenId.next(), id, LABEL));
        System.out.println(token.orElseThrow().value());
    }

    private void refuse(String sentence) {
        System.err.println(sentence);
        exitCode = 1;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
