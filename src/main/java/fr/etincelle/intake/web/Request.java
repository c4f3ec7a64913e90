package fr.etincelle.intake.web;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.people.PhoneNumber;
import fr.etincelle.places.ServiceId;

/** Somebody who gives a first name and a number takes a time, held for them or not. Sent twice, it books once. */
record Request(AppointmentId id, ServiceId service, ChosenTime time, String firstName, PhoneNumber number,
               AppointmentCode code, Tongue tongue) {

    LastDigits digits() {
        return LastDigits.of(number);
    }

    @Override
    public String toString() {
        return "Request[%s]".formatted(id);
    }
}
