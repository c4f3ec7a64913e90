package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;

/** @param before where the appointment stood: an end that was noted may have been taken back */
public record PersonArrived(AppointmentId appointment, PersonId person, Slot slot, State before) {}
