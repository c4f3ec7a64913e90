/** Where people book by themselves, without an account, and where partners book for somebody. */
@NullMarked
package fr.etincelle.intake.web;

import org.jspecify.annotations.NullMarked;
