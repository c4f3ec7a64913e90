package fr.etincelle.accounts;

import fr.etincelle.shared.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code account rescue --account EMAIL}: lets in again whoever nobody inside can let in. Prints a link, and nothing else. */
@Component
@ConditionalOnProperty(name = "etincelle.command", havingValue = "account")
class RescueCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String USAGE = "Usage : ./etincelle account rescue --account ADRESSE";

    private final SignIns signIns;
    private final Staff staff;
    private final String address;
    private int exitCode;

    RescueCommand(SignIns signIns, Staff staff, @Value("http://localhost:${ETINCELLE_PORT:8080}") String address) {
        this.signIns = signIns;
        this.staff = staff;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = CommandWords.of(arguments);
        var email = words.account();
        if (!words.ask("rescue") || email.isEmpty()) refuse(USAGE);
        else rescue(email.get());
    }

    /** Whoever runs this is nobody the program knows: the trail says that the program did it. */
    private void rescue(String email) {
        var who = signIns.byEmail(email);
        if (who.isEmpty()) {
            refuse("Aucun compte en activité n'a l'adresse « %s ».".formatted(email));
            return;
        }
        var account = new AccountId(who.get().id());
        var link = new Actor(who.get().centre(), null).does(() -> staff.rescue(account));
        System.out.println(address + "/bienvenue/" + link.value());
        System.err.println("Ce lien sert une fois, pendant sept jours. D'un autre ordinateur, mettez à la place de « %s » l'adresse d'Étincelle.".formatted(address));
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
