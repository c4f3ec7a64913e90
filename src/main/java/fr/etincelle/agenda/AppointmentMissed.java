package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;

/** Someone did not come, and said nothing. */
public record AppointmentMissed(AppointmentId appointment, PersonId person, Slot slot) {}
