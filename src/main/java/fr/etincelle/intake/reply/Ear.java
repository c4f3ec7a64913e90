package fr.etincelle.intake.reply;

/** How a French word sounds, roughly: words with the same key are said alike. */
final class Ear {

    private static final String VOWELS = "aeiouy";

    private final String word;
    private final StringBuilder key = new StringBuilder();
    private int at;

    private Ear(String word) {
        this.word = word;
    }

    /** @param word in plain letters */
    static String hear(String word) {
        return new Ear(word.replaceFirst("(?<=.{2})(er|ers|ez)$", "é").replaceFirst("(?<=.{2})(ent|es?|[stdxzp]{1,2})$", "")).listen();
    }

    private String listen() {
        while (at < word.length()) at += sound();
        return key.toString();
    }

    /** Adds the sound that begins here, tells how many letters write it. */
    private int sound() {
        if (here("eau")) return say("o", 3);
        if (here("oeu")) return say("e", 3);
        if (isNasal("ain", "ein", "aim")) return say("I", 3);
        if (here("oi") || here("oua") || here("wa") || here("ua")) return say("w", here("oua") ? 3 : 2);
        if (here("ou")) return say("U", 2);
        if (here("au")) return say("o", 2);
        if (isNasal("an", "en", "am", "em")) return say("A", 2);
        if (isNasal("in", "im", "un", "um", "yn")) return say("I", 2);
        if (isNasal("on", "om")) return say("O", 2);
        if (here("ai") || here("ei") || here("eu")) return say("e", 2);
        if (here("ch")) return say("S", 2);
        if (here("ph")) return say("f", 2);
        if (here("qu")) return say("k", 2);
        if (here("gn")) return say("n", 2);
        return letter(word.charAt(at));
    }

    private int letter(char letter) {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        boolean soft = "eiy".indexOf(next) >= 0;
        return say(switch (letter) {
            case 'c' -> soft ? "s" : "k";
            case 'q', 'k' -> "k";
            case 'g' -> soft ? "j" : "g";
            case 'y' -> "i";
            case 'z' -> "s";
            case 'h' -> "";
            case 'x' -> "s";
            case 'é' -> "e";
            default -> String.valueOf(letter);
        }, 1);
    }

    /** These letters sing through the nose, unless a vowel or a second n comes next. */
    private boolean isNasal(String... spellings) {
        for (var spelling : spellings) {
            if (!here(spelling)) continue;
            int after = at + spelling.length();
            char next = after < word.length() ? word.charAt(after) : ' ';
            if (VOWELS.indexOf(next) < 0 && next != 'n' && next != 'm') return true;
        }
        return false;
    }

    private boolean here(String spelling) {
        return word.startsWith(spelling, at);
    }

    private int say(String sound, int letters) {
        if (key.isEmpty() || sound.isEmpty() || key.charAt(key.length() - 1) != sound.charAt(0)) key.append(sound);
        return letters;
    }
}
