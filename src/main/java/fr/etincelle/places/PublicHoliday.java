package fr.etincelle.places;

import java.time.LocalDate;

/** A day that the law makes a holiday. Its French name stands in the messages, under {@code places.holiday}. */
public record PublicHoliday(LocalDate day, Name name) {

    public enum Name {
        NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR_DAY, VICTORY, ASCENSION, WHIT_MONDAY, NATIONAL_DAY, ASSUMPTION,
        ALL_SAINTS, ARMISTICE, CHRISTMAS, SAINT_STEPHEN, ABOLITION_OF_SLAVERY, CITIZENSHIP, ARRIVAL_OF_THE_GOSPEL,
        AUTONOMY, MATARII, SAINT_PETER_CHANEL, SAINT_PETER_AND_SAINT_PAUL, TERRITORY
    }
}
