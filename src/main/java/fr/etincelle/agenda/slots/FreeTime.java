package fr.etincelle.agenda.slots;

/** Unbroken free time of a counsellor at a site, from the first minute at which an appointment may begin. */
public record FreeTime(int counsellor, int site, int start, int end) {}
