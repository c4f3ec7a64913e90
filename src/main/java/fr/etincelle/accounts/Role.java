package fr.etincelle.accounts;

/** What someone does here, and so what they may open. */
public enum Role {
    DESK, COUNSELLOR, DIRECTOR, PARTNER, COORDINATOR, ADMIN
}
