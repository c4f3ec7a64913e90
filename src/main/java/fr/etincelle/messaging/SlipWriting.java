package fr.etincelle.messaging;

import fr.etincelle.shared.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the slip a person takes home: in their language, with French beside it for those who help them. */
@Service
public class SlipWriting {

    private static final Set<String> LANGUAGES = Set.of("en", "ar", "tr");
    private static final Locale EASY_FRENCH = Locale.forLanguageTag("fr-falc");

    private record Thing(String own, String french, boolean translated) {}

    private final ITemplateEngine pages;
    private final MessageSource texts;
    private final Spoken spoken;

    SlipWriting(ITemplateEngine pages, MessageSource texts, Spoken spoken) {
        this.pages = pages;
        this.texts = texts;
        this.spoken = spoken;
    }

    /** The slip as a page, ready for a screen, for paper, or for {@link Printing}. */
    public String page(Slip slip, String wayBack) {
        var french = wording(Locale.FRENCH);
        var own = wording(slip.language());
        return pages.process("messaging/slip", new Context(Locale.FRENCH, Map.of(
                "slip", slip,
                "own", own,
                "french", french,
                "both", !own.isFrench(),
                "things", things(slip, own),
                "card", ContactCard.of(slip).asPicture(),
                "wayBack", wayBack)));
    }

    /** The words of that language, or French ones where it is not one of ours. */
    public SlipWording wording(Locale language) {
        return new SlipWording(ours(language), texts, spoken);
    }

    private static Locale ours(Locale language) {
        if (language.equals(EASY_FRENCH)) return EASY_FRENCH;
        return LANGUAGES.contains(language.getLanguage()) ? Locale.of(language.getLanguage()) : Locale.FRENCH;
    }

    private static List<Thing> things(Slip slip, SlipWording own) {
        return slip.toBring().stream()
                .map(StringUtils::capitalize)
                .map(thing -> new Thing(own.thing(thing), thing, !own.thing(thing).equals(thing)))
                .toList();
    }
}
