/** Démonstration: fills an empty installation with invented people, so that one can look around and try. */
@ApplicationModule(displayName = "Démonstration", allowedDependencies = {"shared", "places", "accounts", "people", "messaging", "messaging :: incoming", "agenda"})
@NullMarked
package fr.etincelle.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
