package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;

public record AppointmentCancelled(AppointmentId appointment, PersonId person, Slot slot, CancelledFor cancelledFor, CancelReason reason) {}
