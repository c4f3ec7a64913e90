package fr.etincelle.places;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A place where people are received. */
@Table(schema = "places", name = "site")
public record Site(@Id SiteId id, String name, String street, String postcode, String commune, @Nullable String wayIn,
                   ZoneId zone, HolidayRegion holidays, boolean protestantChurch, @Version @Nullable Integer version) {

    /** « 12 rue des Étincelles, 57730 Folschviller ». */
    public String address() {
        return "%s, %s %s".formatted(street, postcode, commune);
    }

    public List<PublicHoliday> holidays(int year) {
        return PublicHolidays.of(year, holidays, protestantChurch);
    }

    /** Between two days, both included. */
    public Set<LocalDate> holidays(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(from.getYear(), until.getYear())
                .mapToObj(this::holidays).flatMap(List::stream)
                .map(PublicHoliday::day)
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .collect(Collectors.toUnmodifiableSet());
    }
}
