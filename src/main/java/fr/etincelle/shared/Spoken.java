package fr.etincelle.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days and hours as one says them in French. Pages call it {@code @spoken}. */
@Component
public class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    /** « mardi 6 octobre », « jeudi 1er octobre ». */
    public String day(LocalDate day) {
        return DAY.format(day).replaceFirst("(?<!\\d)1 ", "1er ");
    }

    /** « mardi 6 octobre 2026 ». */
    public String dayAndYear(LocalDate day) {
        return DAY_AND_YEAR.format(day).replaceFirst("(?<!\\d)1 ", "1er ");
    }

    /** « octobre 2026 ». */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** « 9 h », « 14 h 30 », with spaces that do not break. */
    public String time(LocalTime time) {
        return time.getMinute() == 0 ? "%d\u00a0h".formatted(time.getHour())
                : "%d\u00a0h\u00a0%02d".formatted(time.getHour(), time.getMinute());
    }

    /** « mardi 6 octobre à 9 h ». */
    public String moment(ZonedDateTime moment) {
        return day(moment.toLocalDate()) + " à " + time(moment.toLocalTime());
    }

    /** « du lundi 7 décembre à 14 h au mercredi 9 décembre inclus »: what ends at midnight ends with the day before. */
    public String span(LocalDateTime start, LocalDateTime end) {
        var first = start.toLocalDate();
        var last = isMidnight(end) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        if (first.equals(last)) return "le %s, %s".formatted(day(first), hours(start, end));
        return "du %s au %s".formatted(isMidnight(start) ? day(first) : day(first) + " à " + time(start.toLocalTime()),
                isMidnight(end) ? day(last) + " inclus" : day(last) + " à " + time(end.toLocalTime()));
    }

    private String hours(LocalDateTime start, LocalDateTime end) {
        if (isMidnight(start)) return isMidnight(end) ? "toute la journée" : "jusqu'à " + time(end.toLocalTime());
        return isMidnight(end) ? "à partir de " + time(start.toLocalTime()) : "de %s à %s".formatted(time(start.toLocalTime()), time(end.toLocalTime()));
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** « 45 min », « 1 h », « 1 h 30 », « 37 h ». */
    public String length(int minutes) {
        if (minutes < 60) return "%d\u00a0min".formatted(minutes);
        return minutes % 60 == 0 ? "%d\u00a0h".formatted(minutes / 60) : "%d\u00a0h\u00a0%02d".formatted(minutes / 60, minutes % 60);
    }
}
