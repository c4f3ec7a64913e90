package fr.etincelle.intake.web;

import fr.etincelle.agenda.AppointmentId;

/** The answer to a request made on a public page: an appointment and the code that changes it, or why not. */
sealed interface RequestAnswer {

    record Noted(AppointmentId appointment, AppointmentCode code) implements RequestAnswer {}

    record Refused(Reason reason) implements RequestAnswer {}

    /**
     * LOST: the time went to somebody else, or the person is busy then; nobody is told which, since that would tell of
     * somebody's agenda. TOO_MANY: the number has enough requests open. ANSWERED_BEFORE: it has already become another appointment.
     */
    enum Reason { LOST, TOO_MANY, ANSWERED_BEFORE }
}
