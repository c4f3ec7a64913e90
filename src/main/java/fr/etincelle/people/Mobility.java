package fr.etincelle.people;

/** How someone gets about. */
enum Mobility {
    ALONE, WITH_HELP, NO_TRANSPORT, STAYS_HOME
}
