package fr.etincelle.people;

import java.util.List;

/** A module above that has something to tell on a person's line of time. */
public interface TimelineSource {

    List<TimelineEntry> of(PersonId person);
}
