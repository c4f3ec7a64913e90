/** Installation: walks whoever starts an empty Étincelle from the first page to the first account. */
@ApplicationModule(displayName = "Installation", allowedDependencies = {"shared", "places", "accounts"})
@NullMarked
package fr.etincelle.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
