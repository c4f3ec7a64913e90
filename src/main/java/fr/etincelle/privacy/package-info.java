/** Vie privée: what is kept about a person, and how to let go of it. */
@ApplicationModule(displayName = "Vie privée", allowedDependencies = {"shared", "places", "messaging", "people", "accounts"})
@NullMarked
package fr.etincelle.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
