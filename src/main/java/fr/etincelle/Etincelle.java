package fr.etincelle;

import fr.etincelle.platform.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Étincelle: from a phone call to an appointment, and from there to the proof of its worth. */
@SpringBootApplication
@Modulithic(systemName = "Étincelle", sharedModules = "shared")
public class Etincelle {

    public static void main(String[] arguments) {
        CommandLine.run(Etincelle.class, arguments);
    }
}
