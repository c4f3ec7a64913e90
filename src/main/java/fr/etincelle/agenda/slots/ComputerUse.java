package fr.etincelle.agenda.slots;

/** Computers of a site that nobody else can have meanwhile: given to an appointment, or out of order. */
public record ComputerUse(int start, int end, int computers) {}
