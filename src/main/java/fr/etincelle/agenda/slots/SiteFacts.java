package fr.etincelle.agenda.slots;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What the search knows of a site: its clock, its computers and their uses, and when it is closed. */
public record SiteFacts(ZoneId zone, int computers, List<ComputerUse> uses, List<Interval> closures, Set<LocalDate> holidays) {}
