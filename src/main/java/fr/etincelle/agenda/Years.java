package fr.etincelle.agenda;

import java.time.LocalDate;

/** Which years a program may book in: others are slips of the pen. */
final class Years {

    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    static boolean areFar(LocalDate day) {
        return day.getYear() < FIRST || day.getYear() > LAST;
    }

    private Years() {}
}
