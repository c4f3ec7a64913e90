/** Messages: what leaves the centre for a person, beginning with the printed slip. */
@ApplicationModule(displayName = "Messages", allowedDependencies = {"shared", "places"})
@NullMarked
package fr.etincelle.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
