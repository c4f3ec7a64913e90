package fr.etincelle.people;

/** Two records turned out to be one person: what belonged to {@code dropped} now belongs to {@code kept}. */
public record PersonsMerged(PersonId kept, PersonId dropped) {}
