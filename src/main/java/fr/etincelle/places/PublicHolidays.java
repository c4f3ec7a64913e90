package fr.etincelle.places;

import static fr.etincelle.places.PublicHoliday.Name.ABOLITION_OF_SLAVERY;
import static fr.etincelle.places.PublicHoliday.Name.ALL_SAINTS;
import static fr.etincelle.places.PublicHoliday.Name.ARMISTICE;
import static fr.etincelle.places.PublicHoliday.Name.ARRIVAL_OF_THE_GOSPEL;
import static fr.etincelle.places.PublicHoliday.Name.ASCENSION;
import static fr.etincelle.places.PublicHoliday.Name.ASSUMPTION;
import static fr.etincelle.places.PublicHoliday.Name.AUTONOMY;
import static fr.etincelle.places.PublicHoliday.Name.CHRISTMAS;
import static fr.etincelle.places.PublicHoliday.Name.CITIZENSHIP;
import static fr.etincelle.places.PublicHoliday.Name.EASTER_MONDAY;
import static fr.etincelle.places.PublicHoliday.Name.GOOD_FRIDAY;
import static fr.etincelle.places.PublicHoliday.Name.LABOUR_DAY;
import static fr.etincelle.places.PublicHoliday.Name.MATARII;
import static fr.etincelle.places.PublicHoliday.Name.NATIONAL_DAY;
import static fr.etincelle.places.PublicHoliday.Name.NEW_YEAR;
import static fr.etincelle.places.PublicHoliday.Name.SAINT_PETER_AND_SAINT_PAUL;
import static fr.etincelle.places.PublicHoliday.Name.SAINT_PETER_CHANEL;
import static fr.etincelle.places.PublicHoliday.Name.SAINT_STEPHEN;
import static fr.etincelle.places.PublicHoliday.Name.TERRITORY;
import static fr.etincelle.places.PublicHoliday.Name.VICTORY;
import static fr.etincelle.places.PublicHoliday.Name.WHIT_MONDAY;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public holidays of any year and region, worked out from the date of Easter.
 *
 * <ul>
 * <li>all France: Code du travail, art. L3133-1;
 * <li>Moselle, Bas-Rhin, Haut-Rhin: art. L3134-13, 26 December, and Good Friday in the communes
 *     with a Protestant church or a church of both confessions;
 * <li>abolition of slavery: art. L3422-2 and décret n° 83-1003 of 23 November 1983, its local dates; Saint-Martin
 *     keeps 28 May since 2018 (loi n° 2017-256 of 28 February 2017);
 * <li>Nouvelle-Calédonie, Polynésie, Wallis-et-Futuna: their own labour codes. In Polynésie the day of autonomy
 *     gave way to Matari'i in 2025.
 * </ul>
 */
public final class PublicHolidays {

    private static final int FIRST_28_MAY_IN_SAINT_MARTIN = 2018;
    private static final int FIRST_MATARII = 2025;

    /** In the order of the year. Two holidays may fall on one day, as on 1 May 2008. */
    public static List<PublicHoliday> of(int year, HolidayRegion region, boolean protestantChurch) {
        return Stream.concat(everywhere(year), locally(year, region, protestantChurch))
                .sorted(Comparator.comparing(PublicHoliday::day))
                .toList();
    }

    private static Stream<PublicHoliday> everywhere(int year) {
        var easter = easter(year);
        return Stream.of(
                on(year, 1, 1, NEW_YEAR),
                new PublicHoliday(easter.plusDays(1), EASTER_MONDAY),
                on(year, 5, 1, LABOUR_DAY),
                on(year, 5, 8, VICTORY),
                new PublicHoliday(easter.plusDays(39), ASCENSION),
                new PublicHoliday(easter.plusDays(50), WHIT_MONDAY),
                on(year, 7, 14, NATIONAL_DAY),
                on(year, 8, 15, ASSUMPTION),
                on(year, 11, 1, ALL_SAINTS),
                on(year, 11, 11, ARMISTICE),
                on(year, 12, 25, CHRISTMAS));
    }

    private static Stream<PublicHoliday> locally(int year, HolidayRegion region, boolean protestantChurch) {
        return switch (region) {
            case METROPOLE, SAINT_PIERRE_ET_MIQUELON -> Stream.empty();
            case ALSACE_MOSELLE -> protestantChurch
                    ? Stream.of(goodFriday(year), on(year, 12, 26, SAINT_STEPHEN))
                    : Stream.of(on(year, 12, 26, SAINT_STEPHEN));
            case GUADELOUPE -> Stream.of(on(year, 5, 27, ABOLITION_OF_SLAVERY));
            case MARTINIQUE -> Stream.of(on(year, 5, 22, ABOLITION_OF_SLAVERY));
            case GUYANE -> Stream.of(on(year, 6, 10, ABOLITION_OF_SLAVERY));
            case REUNION -> Stream.of(on(year, 12, 20, ABOLITION_OF_SLAVERY));
            case MAYOTTE -> Stream.of(on(year, 4, 27, ABOLITION_OF_SLAVERY));
            case SAINT_MARTIN -> Stream.of(on(year, 5, year < FIRST_28_MAY_IN_SAINT_MARTIN ? 27 : 28, ABOLITION_OF_SLAVERY));
            case SAINT_BARTHELEMY -> Stream.of(on(year, 10, 9, ABOLITION_OF_SLAVERY));
            case NOUVELLE_CALEDONIE -> Stream.of(on(year, 9, 24, CITIZENSHIP));
            case POLYNESIE -> Stream.of(on(year, 3, 5, ARRIVAL_OF_THE_GOSPEL), goodFriday(year),
                    year < FIRST_MATARII ? on(year, 6, 29, AUTONOMY) : on(year, 11, 20, MATARII));
            case WALLIS_ET_FUTUNA -> Stream.of(on(year, 4, 28, SAINT_PETER_CHANEL),
                    on(year, 6, 29, SAINT_PETER_AND_SAINT_PAUL), on(year, 7, 29, TERRITORY));
        };
    }

    private static PublicHoliday on(int year, int month, int day, PublicHoliday.Name name) {
        return new PublicHoliday(LocalDate.of(year, month, day), name);
    }

    private static PublicHoliday goodFriday(int year) {
        return new PublicHoliday(easter(year).minusDays(2), GOOD_FRIDAY);
    }

    /** Easter Sunday: the Sunday after the full moon that follows 20 March, by the tables of the Gregorian calendar. */
    static LocalDate easter(int year) {
        var goldenNumber = year % 19;
        var century = year / 100;
        var leapCenturies = century / 4;
        var moonCorrection = (8 * century + 13) / 25;
        var epact = (19 * goldenNumber + century - leapCenturies - moonCorrection + 15) % 30;
        var moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - goldenNumber) / 11));
        var weekday = (year + year / 4 + moon + 2 - century + leapCenturies) % 7;
        return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
    }

    private PublicHolidays() {}
}
