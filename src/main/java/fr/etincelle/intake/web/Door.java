package fr.etincelle.intake.web;

import fr.etincelle.shared.Actor;
import java.util.UUID;

/** The public page of one centre, seen from the street. */
record Door(UUID centre, String shortName, String title, int daysAhead) {

    static final String STREET = "/rendez-vous";

    public String address() {
        return STREET + "/chez/" + shortName;
    }

    public String step(String step) {
        return address() + "/" + step;
    }

    /** Whoever comes in is nobody in particular, but in this centre. */
    Actor actor() {
        return new Actor(centre, null);
    }
}
