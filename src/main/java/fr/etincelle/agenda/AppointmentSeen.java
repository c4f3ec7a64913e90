package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;

public record AppointmentSeen(AppointmentId appointment, PersonId person, Slot slot) {}
