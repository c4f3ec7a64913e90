/** Accueil: how a request becomes an appointment, beginning with the telephone. */
@ApplicationModule(displayName = "Accueil", allowedDependencies = {"shared", "places", "messaging", "messaging :: incoming", "people", "accounts", "agenda", "agenda :: waiting"})
@NullMarked
package fr.etincelle.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
