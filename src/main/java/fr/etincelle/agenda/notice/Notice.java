package fr.etincelle.agenda.notice;

import fr.etincelle.agenda.AgendaEntry;
import fr.etincelle.messaging.Purpose;
import fr.etincelle.people.Contact;
import fr.etincelle.places.Centre;
import fr.etincelle.places.Service;
import fr.etincelle.places.Site;
import java.time.Instant;

/** What somebody is told of an appointment, before it is put into words. */
record Notice(Purpose purpose, AgendaEntry entry, Contact contact, Centre centre, Site site, Service service, Instant toldAt) {}
