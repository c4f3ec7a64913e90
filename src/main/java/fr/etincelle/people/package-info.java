/** Personnes: those we help, how to reach them, how to find them by ear. */
@ApplicationModule(displayName = "Personnes", allowedDependencies = {"shared", "places", "messaging"})
@NullMarked
package fr.etincelle.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
