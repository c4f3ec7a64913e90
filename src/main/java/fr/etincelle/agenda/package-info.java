/** Agenda: permanences, absences, slots and appointments. */
@ApplicationModule(displayName = "Agenda", allowedDependencies = {"shared", "places", "messaging", "people", "accounts"})
@NullMarked
package fr.etincelle.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
