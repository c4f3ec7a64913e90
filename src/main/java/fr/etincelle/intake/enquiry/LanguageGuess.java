package fr.etincelle.intake.enquiry;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which language a text is written in, by its script and its small words; empty when unsure. */
final class LanguageGuess {

    /** A text that is not written in one of the scripts below, or in none we can tell. */
    static final String OTHER = "und";

    private static final int ENOUGH_LETTERS = 6;

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "fr", words("je le la les un une des et est pas pour vous mon ma mes que qui dans sur avec merci bonjour rdv au du ai jai suis besoin svp bonsoir vos votre ne nous voudrais aide mail ce cette il elle rendez sil plait"),
            "en", words("i the and is to my you for with have need would like please hello help can not it of are this thank thanks appointment am an dear me your"),
            "de", words("ich und der die das ist nicht ein eine mit bitte danke guten hallo mein meine sie fur mochte brauche termin hilfe auf kann haben zu einen"),
            "tr", words("ve bir bu icin merhaba ben bana randevu istiyorum yardim lutfen tesekkurler benim var yok ile da de ne selam gunler iyi almak tesekkur ederim misiniz nasil"),
            "es", words("el los las una por para con hola necesito gracias mi como quiero cita ayuda buenos dias estoy y que"),
            "it", words("il di che sono per con buongiorno grazie ho bisogno mio mia vorrei appuntamento aiuto non una gli"),
            "pt", words("o os uma para com bom dia obrigado obrigada preciso meu minha nao ajuda eu estou voce queria"),
            "pl", words("nie jest prosze dzien dobry dziekuje potrzebuje pomocy mam sie na czy moj moja chcialbym do z"),
            "ro", words("si este buna ziua multumesc nevoie ajutor am pentru cu sa o programare va rog imi"),
            "sq", words("dhe eshte une per me nuk pershendetje faleminderit ndihme dua kam nje ju lutem nevoje"));

    private static Set<String> words(String separated) {
        return Set.of(separated.split(" "));
    }

    static Optional<String> of(Said said) {
        var script = script(said.heard());
        if (script == UnicodeScript.ARABIC) return Optional.of(said.heard().matches("(?s).*[پچژگکی].*") ? OTHER : "ar");
        if (script != UnicodeScript.LATIN && script != UnicodeScript.COMMON) return Optional.of(OTHER);
        return bySmallWords(said.heard());
    }

    /** The script of most letters; COMMON when there are hardly any. */
    private static UnicodeScript script(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(it -> counts.merge(UnicodeScript.of(it), 1, Integer::sum));
        return counts.entrySet().stream().filter(it -> it.getValue() >= ENOUGH_LETTERS).max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey).orElse(UnicodeScript.COMMON);
    }

    /** Ahead of any other by half. */
    private static Optional<String> bySmallWords(String heard) {
        var words = List.of(heard.split("[^\\p{L}]+"));
        var ranking = SMALL_WORDS.keySet().stream().sorted(Comparator.comparingLong((String it) -> count(it, words)).reversed().thenComparing(it -> it)).toList();
        long best = count(ranking.getFirst(), words);
        long next = count(ranking.get(1), words);
        return best >= 2 && best * 2 >= next * 3 ? Optional.of(ranking.getFirst()) : Optional.empty();
    }

    private static long count(String language, List<String> words) {
        var small = SMALL_WORDS.getOrDefault(language, Set.of());
        return words.stream().filter(small::contains).count();
    }

    private LanguageGuess() {}
}
