package fr.etincelle.places;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** From when until when a site is open on a weekday, by its own clock. */
public record OpeningHours(DayOfWeek weekday, LocalTime opens, LocalTime closes) {}
