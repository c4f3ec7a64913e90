package fr.etincelle.guidance;

import static fr.etincelle.guidance.GuidanceAnswer.Reason.*;
import static fr.etincelle.shared.NationalTerms.Vocabulary.*;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.guidance.GuidanceAnswer.Objection;
import fr.etincelle.guidance.GuidanceAnswer.Reason;
import fr.etincelle.guidance.Occasion.Place;
import fr.etincelle.shared.NationalTerms;
import fr.etincelle.shared.NationalTerms.Vocabulary;
import fr.etincelle.shared.SecretInText;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A counsellor tells a time of help. Holds every rule that says whether what they tell holds together. */
public record GuidanceRequest(GuidanceNoteId id, AccountId counsellor, Helped helped, Occasion occasion, WorkDone work, Words words) {

    static final int SHORTEST = 5;
    static final int LONGEST = 600;
    static final Period OLDEST = Period.ofYears(1);
    static final int LONGEST_WORDS = 4000;
    static final int LONGEST_FORMALITY = 200;

    GuidanceRequest helping(Helped someone) {
        return new GuidanceRequest(id, counsellor, someone, occasion, work, words);
    }

    GuidanceRequest about(GuidanceNoteId note) {
        return new GuidanceRequest(note, counsellor, helped, occasion, work, words);
    }

    /** Everything to put right, in the order of the form. */
    List<Objection> objections(NationalTerms terms, LocalDate today) {
        return Stream.of(toTheOccasion(today), toTheTopics(terms), toTheChoices(terms), toTheWords())
                .flatMap(objections -> objections)
                .toList();
    }

    private Stream<Objection> toTheOccasion(LocalDate today) {
        return Stream.of(
                when(occasion.helpedOn().isAfter(today), "date", DATE_TO_COME),
                when(occasion.helpedOn().isBefore(today.minus(OLDEST)), "date", DATE_TOO_OLD),
                when(occasion.durationMinutes() < SHORTEST || occasion.durationMinutes() > LONGEST, "durationMinutes", DURATION_OUT_OF_RANGE),
                when(occasion.place() == Place.SITE && occasion.site() == null, "place", SITE_MISSING),
                when(occasion.place() != Place.SITE && occasion.site() != null, "place", SITE_NOT_HERE)).flatMap(Optional::stream);
    }

    private Stream<Objection> toTheTopics(NationalTerms terms) {
        var aboutFormalities = work.topics().contains(WorkDone.FORMALITIES);
        return Stream.of(
                when(work.topics().isEmpty(), "topics", TOPIC_MISSING),
                unknown(terms, TOPIC, work.topics(), "topics"),
                unknown(terms, FORMALITY_TOPIC, work.formalityTopics(), "formalityTopics"),
                when(!aboutFormalities && !work.formalityTopics().isEmpty(), "formalityTopics", FORMALITY_WITHOUT_TOPIC),
                when(!aboutFormalities && work.formality() != null, "formality", FORMALITY_WITHOUT_TOPIC)).flatMap(Optional::stream);
    }

    private Stream<Objection> toTheChoices(NationalTerms terms) {
        return Stream.of(
                unknown(terms, EQUIPMENT, work.equipment(), "equipment"),
                when(work.equipment().size() > 1 && work.equipment().contains("aucun"), "equipment", NO_EQUIPMENT_AND_SOME),
                unknown(terms, AUTONOMY, chosen(work.autonomy()), "autonomy"),
                unknown(terms, REDIRECTION, chosen(work.redirectedTo()), "redirectedTo"),
                unknown(terms, AGE_BAND, chosen(helped.ageBand()), "ageBand"),
                unknown(terms, GENDER, chosen(helped.gender()), "gender")).flatMap(Optional::stream);
    }

    private Stream<Objection> toTheWords() {
        return Stream.of(
                toText(work.formality(), LONGEST_FORMALITY, "formality"),
                toText(words.mine(), LONGEST_WORDS, "mine"),
                toText(words.team(), LONGEST_WORDS, "team"),
                toText(words.summary(), LONGEST_WORDS, "summary")).flatMap(Optional::stream);
    }

    private static Optional<Objection> toText(@Nullable String text, int longest, String field) {
        if (text == null) return Optional.empty();
        if (text.length() > longest) return Optional.of(new Objection(field, TOO_LONG));
        return SecretInText.in(text).map(secret -> new Objection(field, reasonFor(secret)));
    }

    private static Reason reasonFor(SecretInText.Kind secret) {
        return switch (secret) {
            case PASSWORD -> PASSWORD;
            case CARD_NUMBER -> CARD_NUMBER;
            case BANK_ACCOUNT -> BANK_ACCOUNT;
            case SOCIAL_SECURITY -> SOCIAL_SECURITY;
        };
    }

    private static Optional<Objection> unknown(NationalTerms terms, Vocabulary vocabulary, List<String> codes, String field) {
        return when(!codes.stream().allMatch(code -> terms.knows(vocabulary, code)), field, UNKNOWN_CHOICE);
    }

    private static List<String> chosen(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static Optional<Objection> when(boolean wrong, String field, Reason reason) {
        return wrong ? Optional.of(new Objection(field, reason)) : Optional.empty();
    }
}
