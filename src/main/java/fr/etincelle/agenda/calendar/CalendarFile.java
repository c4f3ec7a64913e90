package fr.etincelle.agenda.calendar;

import fr.etincelle.agenda.calendar.CalendarEvent.Hours;
import fr.etincelle.agenda.calendar.Invitation.Party;
import java.util.List;

/**
 * One appointment as a file that mail programs put into the calendar, change there, and take out again (RFC 5546). It has the same
 * UID as in the feeds.
 */
public record CalendarFile(Method method, String text) {

    public enum Method { REQUEST, CANCEL }

    public static final String NAME = "rendez-vous.ics";

    /** It stands, perhaps at another time than before. */
    public static CalendarFile request(Invitation invitation) {
        return of(Method.REQUEST, invitation, "CONFIRMED");
    }

    /** It does not take place. */
    public static CalendarFile cancel(Invitation invitation) {
        return of(Method.CANCEL, invitation, "CANCELLED");
    }

    /** For the header of the part that carries it. */
    public String contentType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }

    private static CalendarFile of(Method method, Invitation invitation, String status) {
        var event = event(invitation);
        var text = begun().line("METHOD", method.name());
        CalendarEvent.zones(List.of(event)).forEach(zone -> zone.writeTo(text));
        text.begin("VEVENT");
        event.writeLinesTo(text, invitation.toldAt());
        text.line("STATUS", status)
                .line("ORGANIZER;CN=" + CalendarText.quoted(invitation.from().name()), mailto(invitation.from()))
                // They said yes when they booked: nothing is asked of them, and no answer is expected.
                .line("ATTENDEE;CN=%s;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE".formatted(
                        CalendarText.quoted(invitation.to().name())), mailto(invitation.to()))
                .end("VEVENT").end("VCALENDAR");
        return new CalendarFile(method, text.toString());
    }

    private static CalendarEvent event(Invitation invitation) {
        var appointment = invitation.appointment();
        return new CalendarEvent(CalendarEvent.uid(appointment.id().value()), appointment.version(), invitation.toldAt(),
                new Hours(appointment.start(), appointment.end()), invitation.title(), invitation.place(), invitation.text(), true);
    }

    static CalendarText begun() {
        return new CalendarText().begin("VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Etincelle//Agenda//FR")
                .line("CALSCALE", "GREGORIAN");
    }

    private static String mailto(Party party) {
        return "mailto:" + party.email().replaceAll("[\\s\\p{Cntrl}]", "");
    }
}
