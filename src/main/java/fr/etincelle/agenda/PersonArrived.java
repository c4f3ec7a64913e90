package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;

public record PersonArrived(AppointmentId appointment, PersonId person, Slot slot) {}
