/** Démonstration: fills an empty installation with invented people, so that one can look around and try. */
@ApplicationModule(displayName = "Démonstration", allowedDependencies = {"shared", "places"})
@NullMarked
package fr.etincelle.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
