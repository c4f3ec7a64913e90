package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;

public record AppointmentBooked(AppointmentId appointment, PersonId person, ServiceId service, Slot slot, BookingRequest.Channel channel) {}
