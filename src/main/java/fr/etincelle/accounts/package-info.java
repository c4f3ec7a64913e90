/** Comptes: who may sign in, with which role, and what that role may do. */
@ApplicationModule(displayName = "Comptes", allowedDependencies = {"shared", "places", "messaging"})
@NullMarked
package fr.etincelle.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
