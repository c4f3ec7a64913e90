package fr.etincelle.accounts;

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
        var words = CommandWords.of(arguments);
        var email = words.account();
        if (!words.ask("create") || email.isEmpty()) refuse(USAGE);
        else create(email.get());
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
