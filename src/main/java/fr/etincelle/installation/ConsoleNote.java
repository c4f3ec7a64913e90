package fr.etincelle.installation;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started an empty Étincelle how to set it up. On the console and in no log: the code is for one person. */
@Component
class ConsoleNote {

    private final Installation installation;
    private final SetUpCode code;

    ConsoleNote(Installation installation, SetUpCode code) {
        this.installation = installation;
        this.code = code;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tell(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", Integer.class, -1);
        if (port > 0 && !installation.isDone()) tell();
    }

    void tell() {
        System.out.printf("%nÉtincelle n'est pas encore installée. Ouvrez cette adresse dans un navigateur,%n"
                + "puis écrivez-y ce code d'installation : %s%n", code.spoken());
    }
}
