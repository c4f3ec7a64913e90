/**
 * What people are told of their appointments, each by the way that reaches them: confirmations, changes, cancellations, reminders;
 * and what other programs are told.
 */
@NullMarked
package fr.etincelle.agenda.notice;

import org.jspecify.annotations.NullMarked;
