package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;

public record AppointmentMoved(AppointmentId appointment, PersonId person, Slot from, Slot to) {}
