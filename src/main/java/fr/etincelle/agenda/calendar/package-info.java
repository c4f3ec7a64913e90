/**
 * Calendars on the way out and on the way in: one appointment as a file for a mail, feeds that telephones and mail programs
 * follow, and the outside calendars of counsellors, of which only the times that are taken are kept.
 */
@NullMarked
package fr.etincelle.agenda.calendar;

import org.jspecify.annotations.NullMarked;
