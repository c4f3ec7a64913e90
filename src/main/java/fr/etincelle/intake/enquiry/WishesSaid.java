package fr.etincelle.intake.enquiry;

import fr.etincelle.intake.enquiry.Wishes.HalfDay;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads in free text when somebody would like to come: days, dates, half-days, hours. */
final class WishesSaid {

    private static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of("janv", "fevr", "mars", "avri", "mai", "juin", "juil", "aout", "sept", "octo", "nove", "dece");
    private static final String MONTH = "(janv(?:ier)?|fevr(?:ier)?|mars|avril|mai|juin|juil(?:let)?|aout|sept(?:embre)?|octo(?:bre)?|nov(?:embre)?|dec(?:embre)?)";

    private static final Pattern DAY = Pattern.compile("\\b(lundi|mardi|mercr?edi|merkredi|jeudi|jeudis|vendredi|samedi|dimanche)s?\\b(?! dernier| passe)");
    private static final Pattern DATED = Pattern.compile("\\b(?:le |du |au |" + String.join(" |", DAYS) + " )?(\\d{1,2})(?:er)? " + MONTH + "\\b(?: (20\\d\\d))?");
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?(?![\\d/])");
    private static final Pattern RELATIVE = Pattern.compile("\\b(apres[ -]?demain|demain|aujourd ?hui|ce matin|cet? aprem\\w*|cet apres[ -]?midi)\\b");
    private static final Pattern MORNING = Pattern.compile("\\b(?:en |le |les |du |ce )?(?:matin|matins|matinees?)\\b");
    private static final Pattern AFTERNOON = Pattern.compile("\\b(?:l |les |en |cet? )?(?:apres[ -]?midis?|aprem\\w*|aprs?[ -]midi|apresmidi)\\b");
    private static final String HOUR = "(\\d{1,2}) ?(?:h|heures?|:) ?([0-5]\\d)?\\b";
    private static final Pattern FROM = Pattern.compile("\\b(?:apres?|a partir de|des|pas avant|plus tard que|au plus tot) (?:les )?" + HOUR);
    private static final Pattern UNTIL = Pattern.compile("\\b(?:avant|jusqu ?a|pas apres|au plus tard(?: a)?) (?:les )?" + HOUR);
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:entre|de) " + HOUR + " ?(?:et|a|-) ?" + HOUR);
    private static final Pattern SOON = Pattern.compile(
            "\\b(?:des que possible|le plus (?:vite|tot|rapidement) possible|au plus (?:vite|tot)|rapidement|asap|urgent|en urgence|tres vite|(?:des|"
            + "de) que vous (?:pouvez|avez))\\b");
    private static final Pattern NEXT_WEEK = Pattern.compile("\\bsemaine (?:prochaine|pro|qui vient|suivante)\\b|\\bsem(?:aine)?\\.? pro\\b");
    private static final Pattern THIS_WEEK = Pattern.compile("\\bcette semaine\\b|\\bdans la semaine\\b");

    /** « pas le vendredi », « sauf le matin », « je travaille l'après-midi », « indisponible mardi ». */
    private static final Pattern REFUSED_BEFORE = Pattern.compile(
            "\\b(?:pas|sauf|jamais|hors|excepte|ni|indisponible|absente?|occupee?|(?:je |j )?(?:travaille|bosse)|impossible|evite[rz]?|plutot que|a part|"
            + "peux pas|suis pas (?:la|libre|disponible))(?: (?:le|les|l|de|du|en|la|pour|venir|dispo\\w*|libre|des|un|que|toute?s?|chaque|ce|au|et|"
            + String.join("s?|", DAYS) + "s?|matins?|apres[ -]?midis?))*[ ,]*$");
    private static final Pattern REFUSED_AFTER = Pattern.compile(
            "^s?(?: (?:matin|apres[ -]?midi))? (?:(?:je |j |on )?(?:ne |n )?(?:peux|suis|serai|pourrai|peut) pas|c est pas possible|(?:ce |"
            + "c )?n est pas possible|impossible|je travaille|j ai (?:deja|un|kine|medecin))");

    /** What happened, and when, is no wish: « j'ai reçu mardi un courriel ». */
    private static final Pattern PAST_BEFORE = Pattern.compile(
            "\\b(?:depuis|recue?s?|hier|dernier|envoyee?|appele|venue?|passee?|(?:date|courrier|lettre|mail|courriel|message|facture|cours|expire|expirera|"
            + "valable|limite|(?:mon|le|notre) (?:rdv|rendez[ -]vous))(?: (?:du|de|d|le|au|est|a|jusqu(?: au)?))?)(?: (?:le|du|ce|au|un|une))?\\s*$");

    private final Said said;
    private final LocalDate today;

    private WishesSaid(Said said, LocalDate today) {
        this.said = said;
        this.today = today;
    }

    static Wishes in(Said said, LocalDate today) {
        return new WishesSaid(said, today).read();
    }

    private Wishes read() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        var notDays = EnumSet.noneOf(DayOfWeek.class);
        said.all(DAY).filter(it -> !isPast(it) && !isDated(it)).forEach(it -> (isRefused(it) ? notDays : days).add(day(it.group(1))));
        days.removeAll(notDays);
        var halves = EnumSet.noneOf(HalfDay.class);
        half(halves, MORNING, HalfDay.MORNING, HalfDay.AFTERNOON);
        half(halves, AFTERNOON, HalfDay.AFTERNOON, HalfDay.MORNING);
        var between = said.all(BETWEEN).findFirst();
        var week = week();
        return new Wishes(days, notDays, List.copyOf(dates()), halves.size() == 2 ? Set.of() : halves,
                between.map(it -> time(it, 1)).or(() -> time(FROM)).orElse(null),
                between.map(it -> time(it, 3)).or(() -> time(UNTIL)).orElse(null),
                week, week == null ? null : week.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), said.has(SOON));
    }

    private @Nullable LocalDate week() {
        if (said.has(NEXT_WEEK)) return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return said.has(THIS_WEEK) ? today : null;
    }

    /** Refusing one half of the day wishes for the other. */
    private void half(Set<HalfDay> halves, Pattern pattern, HalfDay said, HalfDay other) {
        this.said.all(pattern).filter(it -> !isPast(it)).forEach(it -> halves.add(isRefused(it) ? other : said));
    }

    private TreeSet<LocalDate> dates() {
        var dates = new TreeSet<LocalDate>(Comparator.naturalOrder());
        said.all(DATED).filter(it -> !isPast(it) && !isRefused(it)).forEach(it -> date(it.group(1), month(it.group(2)), it.group(3)).ifPresent(dates::add));
        said.all(NUMBERED).filter(it -> !isPast(it) && !isRefused(it)).forEach(it -> date(it.group(1), Integer.parseInt(it.group(2)),
                it.group(3)).ifPresent(dates::add));
        said.all(RELATIVE).filter(it -> !isPast(it) && !isRefused(it)).forEach(it -> dates.add(relative(it.group(1))));
        return dates;
    }

    private LocalDate relative(String said) {
        if (said.startsWith("apres")) return today.plusDays(2);
        return said.equals("demain") ? today.plusDays(1) : today;
    }

    /** Without a year, the next such day; nobody asks for a day that is gone, nor for one in six months. */
    private Optional<LocalDate> date(String day, int month, @Nullable String year) {
        try {
            var date = LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year) % 100 + 2000, month, Integer.parseInt(day));
            if (year == null && date.isBefore(today)) date = date.plusYears(1);
            return Optional.of(date).filter(it -> !it.isBefore(today) && it.isBefore(today.plusMonths(6)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String said) {
        return MONTHS.stream().filter(it -> it.startsWith(said.substring(0, 3)) && (said.length() < 4 || it.equals(said.substring(0, 4))))
                .findFirst().map(MONTHS::indexOf).orElse(0) + 1;
    }

    private static DayOfWeek day(String heard) {
        return DayOfWeek.of(1 + (heard.startsWith("mer") ? 2 : DAYS.indexOf(heard)));
    }

    private Optional<LocalTime> time(Pattern pattern) {
        return said.all(pattern).findFirst().flatMap(it -> Optional.ofNullable(time(it, 1)));
    }

    private static @Nullable LocalTime time(MatchResult found, int group) {
        int hour = Integer.parseInt(found.group(group));
        return hour > 23 ? null : LocalTime.of(hour, found.group(group + 1) == null ? 0 : Integer.parseInt(found.group(group + 1)));
    }

    private boolean isRefused(MatchResult found) {
        return REFUSED_BEFORE.matcher(before(found)).find() || REFUSED_AFTER.matcher(said.heard().substring(found.end())).find();
    }

    private boolean isPast(MatchResult found) {
        return PAST_BEFORE.matcher(before(found)).find();
    }

    /** « mardi 24 novembre » is a date, not every Tuesday. */
    private boolean isDated(MatchResult found) {
        return said.heard().substring(found.end()).matches("(?s) (?:le )?\\d{1,2}(?:er)?(?: " + MONTH + "|/\\d).*");
    }

    private String before(MatchResult found) {
        return said.heard().substring(Math.max(0, found.start() - 60), found.start());
    }
}
