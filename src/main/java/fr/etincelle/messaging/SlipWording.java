package fr.etincelle.messaging;

import fr.etincelle.shared.Spoken;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Days, hours and things to bring in one language, and the words of a slip. What nobody has translated yet is said in French. */
public record SlipWording(Locale language, MessageSource texts, Spoken spoken) {

    public String code() {
        return language.getLanguage();
    }

    public String direction() {
        return say("direction");
    }

    public String say(String key, Object... facts) {
        return texts.getMessage("messaging.slip." + key, facts, language);
    }

    public String day(LocalDate day) {
        return isFrench() ? spoken.day(day) : DateTimeFormatter.ofPattern(say("day-pattern"), language).format(day);
    }

    public String time(LocalTime time) {
        if (isEasy()) return say("at", say("clock", time.getHour(), time.getMinute()));
        return say("at", isFrench() ? spoken.time(time) : DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).format(time));
    }

    public String length(Duration length) {
        var hours = length.toHours();
        var minutes = length.toMinutesPart();
        return say("lasts", hours == 0 ? say("minutes", minutes)
                : minutes == 0 ? say("hours", hours)
                : say("hours-and-minutes", hours, minutes));
    }

    /** Centres write in French what to bring; the usual papers are known by name in the other languages. */
    public String thing(String inFrench) {
        var translated = texts.getMessage("messaging.thing." + keyOf(inFrench), null, null, language);
        return translated == null ? inFrench : translated;
    }

    /** Easy French is French: nobody needs a second French beside it. */
    boolean isFrench() {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    private boolean isEasy() {
        return isFrench() && !language.getScript().isEmpty();
    }

    /** « Une pièce d'identité » is looked up as {@code une-piece-d-identite}. */
    private static String keyOf(String inFrench) {
        return Normalizer.normalize(inFrench.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
