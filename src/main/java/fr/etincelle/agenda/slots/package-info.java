/**
 * Slots: facts in, free starts out. Pure computation on minutes since 1970, with no framework and no database.
 */
@NullMarked
package fr.etincelle.agenda.slots;

import org.jspecify.annotations.NullMarked;
