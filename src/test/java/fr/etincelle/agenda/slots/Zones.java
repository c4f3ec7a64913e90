package fr.etincelle.agenda.slots;

import java.time.ZoneId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The clocks that tests go by: France on several oceans, and zones that keep half and quarter hours. */
interface Zones {

    ZoneId PARIS = ZoneId.of("Europe/Paris");

    LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);
    int DAYS = Math.toIntExact(LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay() + 1);

    /** Lord Howe Island changes its clock by half an hour; the Marquesas and Nepal are off the whole hour all year. */
    static List<ZoneId> all() {
        return Stream.of(
                        "Europe/Paris", "America/Guadeloupe", "Indian/Reunion", "Pacific/Noumea", "America/Cayenne",
                        "Pacific/Marquesas", "Asia/Kathmandu", "Australia/Lord_Howe")
                .map(ZoneId::of)
                .toList();
    }

    /** The days between 2026 and 2030 on which a clock changes. */
    static List<LocalDate> changes(ZoneId zone) {
        var rules = zone.getRules();
        return Stream.iterate(
                        rules.nextTransition(FIRST_DAY.atStartOfDay(zone).toInstant()), Objects::nonNull,
                        transition -> rules.nextTransition(transition.getInstant()))
                .map(transition -> transition.getDateTimeBefore().toLocalDate())
                .takeWhile(day -> !day.isAfter(LAST_DAY))
                .toList();
    }
}
