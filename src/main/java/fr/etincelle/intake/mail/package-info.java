/**
 * Booking by plain e-mail: somebody writes, three times are proposed, they answer with a number. What is not sure goes to the desk, with all
 * that was written and what was understood; as soon as one of us has it, the program says no more.
 */
@NullMarked
package fr.etincelle.intake.mail;

import org.jspecify.annotations.NullMarked;
