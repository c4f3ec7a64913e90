package fr.etincelle.intake.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the public pages. « fr-falc » is French that is easy to read and understand. */
enum Tongue {
    FRENCH("fr"), EASY_FRENCH("fr-falc"), ENGLISH("en"), ARABIC("ar"), TURKISH("tr");

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /** French, unless the page was asked for in another. */
    static Tongue of(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElse(FRENCH);
    }

    public String code() {
        return code;
    }

    /** The language alone, as a browser or a voice names it. */
    public String language() {
        return locale().getLanguage();
    }

    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    public boolean isFrench() {
        return language().equals("fr");
    }

    /** Those who read Arabic here write digits as everybody around them does. */
    Locale locale() {
        return Locale.forLanguageTag(this == ARABIC ? "ar-u-nu-latn" : code);
    }
}
