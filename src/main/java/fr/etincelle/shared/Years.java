package fr.etincelle.shared;

import java.time.LocalDate;

/** Which years a day may lie in: others are slips of the pen, and nothing may be computed with them. */
public final class Years {

    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    public static boolean areFar(LocalDate day) {
        return day.getYear() < FIRST || day.getYear() > LAST;
    }

    private Years() {}
}
