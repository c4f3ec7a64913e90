package fr.etincelle.agenda.slots;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What the search knows of a site: its zone, its computers and whatever keeps one of them from being given to somebody
 * else, when it is closed, and the holidays on which no opening begins.
 */
public record SiteFacts(ZoneId zone, int computers, List<ComputerUse> uses, List<Interval> closures, Set<LocalDate> holidays) {}
