/** Impact: the figures that show what the service is worth. */
@ApplicationModule(displayName = "Impact", allowedDependencies = {"shared", "places", "people", "agenda", "guidance"})
@NullMarked
package fr.etincelle.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
