package fr.etincelle.demo;

import fr.etincelle.places.SiteId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

/** A weekly presence of a counsellor at a site. */
record Post(UUID permanence, UUID counsellor, SiteId site, DayOfWeek weekday, LocalTime starts, LocalTime ends) {}
