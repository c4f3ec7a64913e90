package fr.etincelle.people;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One past or coming thing in a person's life with the centre, in French as it is shown.
 *
 * @param at    when, in the zone of its site; midnight when only the day is known
 * @param kind  a badge's text, such as « Rendez-vous »
 * @param text  one line, such as « Aide pour une démarche, avec Claire Morel »
 * @param link  where it can be opened
 */
public record TimelineEntry(ZonedDateTime at, String kind, String text, @Nullable String link) {}
