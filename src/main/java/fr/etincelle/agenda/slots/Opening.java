package fr.etincelle.agenda.slots;

/** A counsellor receives people at a site, from one minute to another. */
public record Opening(int site, int start, int end) {}
