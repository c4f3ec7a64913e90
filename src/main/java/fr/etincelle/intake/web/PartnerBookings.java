package fr.etincelle.intake.web;

import fr.etincelle.agenda.AppointmentId;
import org.springframework.data.repository.ListCrudRepository;

interface PartnerBookings extends ListCrudRepository<PartnerBooking, PartnerBookingId> {

    boolean existsByAppointment(AppointmentId appointment);
}
