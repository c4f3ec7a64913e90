/** What no module uses: starts the built-in PostgreSQL, or reaches another, and runs the program itself. */
@ApplicationModule(displayName = "Plateforme", allowedDependencies = {"shared"})
@NullMarked
package fr.etincelle.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
