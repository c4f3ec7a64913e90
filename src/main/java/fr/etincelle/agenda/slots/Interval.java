package fr.etincelle.agenda.slots;

/** Minutes from {@code start} up to, but not including, {@code end}. */
public record Interval(int start, int end) {}
