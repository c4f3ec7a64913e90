package fr.etincelle;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void every_module_uses_only_what_it_declares() {
        ApplicationModules.of(Etincelle.class).verify();
    }
}
