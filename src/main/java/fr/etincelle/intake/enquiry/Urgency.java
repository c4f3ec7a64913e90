package fr.etincelle.intake.enquiry;

/** Why somebody must be answered before the others. */
public enum Urgency { DISTRESS, MONEY_LOST, SECRET_GIVEN, HACKED, THREAT, DEADLINE }
