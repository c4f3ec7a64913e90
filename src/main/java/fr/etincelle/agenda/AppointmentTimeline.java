package fr.etincelle.agenda;

import fr.etincelle.people.PersonId;
import fr.etincelle.people.TimelineEntry;
import fr.etincelle.people.TimelineSource;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a person's appointments on their line of time. */
@Component
class AppointmentTimeline implements TimelineSource {

    private final AppointmentList list;
    private final MessageSource texts;

    AppointmentTimeline(AppointmentList list, MessageSource texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    public List<TimelineEntry> of(PersonId person) {
        return list.of(person).stream().map(this::told).toList();
    }

    private TimelineEntry told(AgendaEntry entry) {
        var what = text("agenda.timeline.with", entry.serviceLabel(), entry.counsellorName(), entry.siteName());
        var state = entry.state() == State.BOOKED ? what : text("agenda.timeline.became", what, text("agenda.state." + entry.state()));
        return new TimelineEntry(entry.start(), text("agenda.appointment"), state, "/agenda/rendez-vous/" + entry.id().value());
    }

    private String text(String key, Object... facts) {
        return texts.getMessage(key, facts, Locale.FRENCH);
    }
}
