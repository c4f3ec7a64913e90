package fr.etincelle.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started Étincelle where it answers, once it does. */
@Component
class StartAnnouncement {

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void tell(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", Integer.class, -1);
        if (port > 0) System.out.printf("%nÉtincelle est prête : http://localhost:%d%n", port);
    }
}
