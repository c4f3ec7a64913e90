/** Lieux: centres, sites, workstations, opening hours, closures, holidays and services. */
@ApplicationModule(displayName = "Lieux", allowedDependencies = {"shared"})
@NullMarked
package fr.etincelle.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
