package fr.etincelle.people;

/** A merge was undone: what was first recorded for {@code restored} leaves {@code kept} again. */
public record PersonsParted(PersonId kept, PersonId restored) {}
