/** Accompagnements: what was done together, and what comes next. */
@ApplicationModule(displayName = "Accompagnements", allowedDependencies = {"shared", "places", "people", "accounts", "agenda"})
@NullMarked
package fr.etincelle.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
