package fr.etincelle.intake.web;

import fr.etincelle.places.Service;
import fr.etincelle.shared.Spoken;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Days, hours, needs and papers, as one says them in a language. What nobody has translated yet is said in French. */
record Wording(Tongue tongue, MessageSource texts, Spoken spoken) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    public String say(String key, Object... facts) {
        return texts.getMessage("visitors." + key, facts, tongue.locale());
    }

    public String day(LocalDate day) {
        return tongue.isFrench() ? spoken.day(day) : DateTimeFormatter.ofPattern(say("day-pattern"), tongue.locale()).format(day);
    }

    public String time(LocalTime time) {
        return switch (tongue) {
            case FRENCH -> spoken.time(time);
            case EASY_FRENCH -> say("hours", time.getHour(), time.getMinute());
            case ENGLISH, ARABIC, TURKISH -> HOUR.format(time);
        };
    }

    public String moment(ZonedDateTime moment) {
        return say("moment", day(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    public String length(int minutes) {
        if (minutes < 60) return say("minutes", minutes);
        return minutes % 60 == 0 ? say("whole-hours", minutes / 60) : say("hours-and-minutes", minutes / 60, minutes % 60);
    }

    /** Centres name their services in French. The usual ones are known by name, the others by their national topic. */
    public String need(Service service) {
        if (tongue == Tongue.FRENCH) return service.label();
        var known = text("need." + keyOf(service.label()));
        if (known != null) return known;
        return tongue.isFrench() ? service.label() : topic(service);
    }

    private String topic(Service service) {
        return service.topics().stream().map(topic -> text("topic." + topic)).filter(Objects::nonNull).findFirst().orElse(service.label());
    }

    /** The French name beside it, for whoever helps to read, and for the desk. */
    public @Nullable String needInFrench(Service service) {
        return need(service).equals(service.label()) ? null : service.label();
    }

    /** What to bring: the usual papers have names in every language. */
    public String thing(String inFrench) {
        var translated = tongue.isFrench() ? null : texts.getMessage("messaging.thing." + keyOf(inFrench), null, null, tongue.locale());
        return translated == null ? inFrench : translated;
    }

    private @Nullable String text(String key) {
        return texts.getMessage("visitors." + key, null, null, tongue.locale());
    }

    /** « Aide pour une démarche » is looked up as {@code aide-pour-une-demarche}. */
    private static String keyOf(String inFrench) {
        return Normalizer.normalize(inFrench.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
