package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;

/**
 * What had been noted, such as a cancellation or an absence, was taken back: the appointment stands as before.
 *
 * @param before where it stood meanwhile
 */
public record AppointmentReopened(AppointmentId appointment, PersonId person, Slot slot, State before) {}
