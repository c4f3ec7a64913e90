/**
 * Replies: what a person meant by their answer to dated proposals, or why the desk should read it. Pure: a text in, a meaning out.
 */
@NullMarked
package fr.etincelle.intake.reply;

import org.jspecify.annotations.NullMarked;
