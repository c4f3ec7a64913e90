package fr.etincelle.agenda.calendar;

import fr.etincelle.agenda.AgendaEntry;
import java.time.Instant;

/**
 * An appointment for the calendar of the person it is for. The words are the caller's, in the person's language, and never tell the
 * need: calendars lie open on tables.
 *
 * @param appointment as it stands after the change that is told: its version makes a later word outdo an earlier one
 * @param title       « Rendez-vous au Briquet »
 * @param place       name and address
 * @param text        what to bring, how to move or cancel
 * @param from        whom the mail comes from; programs check that it is who wrote it
 * @param to          the very address the mail goes to, or programs do not see that they are meant
 * @param toldAt      when the mail is written
 */
public record Invitation(AgendaEntry appointment, String title, String place, String text, Party from, Party to, Instant toldAt) {

    public record Party(String name, String email) {}
}
