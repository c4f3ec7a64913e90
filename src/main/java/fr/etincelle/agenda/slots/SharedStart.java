package fr.etincelle.agenda.slots;

import java.util.List;

/** A start at which one or several counsellors are free. */
public record SharedStart(int start, List<Slot> slots) {}
