package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;

/** Someone said in time that they could not come: the slot is free again. */
public record AppointmentExcused(AppointmentId appointment, PersonId person, Slot slot) {}
