package fr.etincelle.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells visitors at the door with which accounts they may look around. */
@ControllerAdvice("fr.etincelle.accounts")
@ConditionalOnProperty("etincelle.demo")
class DemoDoorController {

    record Key(String email, String password, String fullName, String job) {}

    private static final List<Key> KEYS =
            List.of(Staff.values()).stream().map(it -> new Key(it.email, Staff.PASSWORD, it.fullName, it.job)).toList();

    @ModelAttribute("doorNote")
    String note() {
        return "demo/door :: note";
    }

    @ModelAttribute("demoKeys")
    List<Key> keys() {
        return KEYS;
    }
}
