package fr.etincelle.demo;

import java.util.Arrays;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets the demonstration up before anyone comes in, and tells whoever started it how to sign in. */
@Component
@ConditionalOnProperty("etincelle.demo")
class DemoStart implements ApplicationRunner {

    private final Demonstration demonstration;

    DemoStart(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demonstration.stage();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tell() {
        System.out.println(invitation());
    }

    static String invitation() {
        var width = Arrays.stream(Staff.values()).mapToInt(it -> it.email.length()).max().orElseThrow();
        var line = "    %-" + width + "s   %s, %s%n";
        var text = new StringBuilder("%nCeci est une démonstration : les personnes sont inventées.%nMot de passe de tous les comptes : %s%n".formatted(Staff.PASSWORD));
        for (var centre : Staff.Centre.values()) {
            text.append("%n  %s%n".formatted(centre == Staff.Centre.BRIQUET ? "Le Briquet" : "Le Voisin, un autre centre"));
            for (var staff : Staff.of(centre)) text.append(line.formatted(staff.email, staff.fullName, staff.job));
        }
        return text.toString();
    }
}
