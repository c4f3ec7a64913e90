package fr.etincelle.shared;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in free text what must never be kept for a resident: a password, a card, an account, a social security number. */
public final class SecretInText {

    public enum Kind { PASSWORD, CARD_NUMBER, BANK_ACCOUNT, SOCIAL_SECURITY }

    static final Pattern BANK_ACCOUNT = Pattern.compile("\\b[A-Z]{2}[0-9]{2}(?:[ .-]?[A-Z0-9]){11,30}\\b", Pattern.CASE_INSENSITIVE);

    /** Sex, year, month, department (2A and 2B too), commune, order, and the key if it was written. */
    static final Pattern SOCIAL_SECURITY = Pattern.compile(
            "(?<![0-9])([1-478][ .-]?[0-9]{2}[ .-]?(?:0[1-9]|1[0-2]|[2-4][0-9]|[5-9][0-9])[ .-]?(?:[0-9]{2}|2[ABab])[ .-]?[0-9]{3}[ .-]?[0-9]{3})(?:[ .-]?([0-9]{2}))?(?![0-9])");

    static final Pattern CARD = Pattern.compile("(?<![0-9])[0-9](?:[ .-]?[0-9]){12,18}(?![0-9])");

    private static final String ITS_NAME = "(?:mots? de passe|mdp|passwords?|code (?:secret|confidentiel|pin|wifi|de connexion|de securite|de la carte|d'acces)|cryptogramme|(?<=\\W)pin)";

    /** « mot de passe : soleil », « mdp = 12 pommes », « le code secret est 4821 ». */
    static final Pattern SAID = Pattern.compile(ITS_NAME + "[^\\n.!?:=]{0,30}?(?:\\s*[:=]\\s*|\\s+(?:est|c'est)\\s+|\\s*[\"«]\\s*)(\\S+)");

    /** « mot de passe Soleil2024 »: a word made like a password, close to its name. */
    static final Pattern CLOSE = Pattern.compile(ITS_NAME + "\\W+(?:\\w+\\W+){0,3}?((?=\\S*[0-9])(?=\\S*[a-z])\\S{6,}|(?<=code \\w{3,12}\\W{1,3})[0-9]{4,8}(?![0-9/]))");

    /** What one honestly writes after « mot de passe : » or « le mot de passe est ». */
    private static final Set<String> HONEST = Set.of("est", "pourquoi", "a", "au", "aux", "de", "du", "des", "en", "et", "il", "elle", "la", "le", "les", "on", "ou", "par",
            "pas", "plus", "non", "oui", "ok", "que", "qui", "sa", "son", "ses", "sur", "un", "une", "voir", "tres", "trop", "toujours", "bien", "bon", "encore",
            "oublie", "oubliee", "perdu", "perdue", "change", "changee", "changes", "choisi", "choisie", "note", "notee", "connu", "inconnu", "refuse", "reinitialise", "reinitialisee",
            "retrouve", "retrouvee", "renouvele", "renouvelee", "cree", "creee", "modifie", "modifiee", "bloque", "bloquee", "expire", "faible", "fort", "long",
            "simple", "solide", "different", "differents", "important", "impossible", "difficile", "facile", "masque", "securite", "explication", "explications", "conseils", "rappel", "aide",
            "elle-meme", "lui-meme", "comment", "quand", "chez", "avec", "sans", "pour", "dans", "entre", "fait", "faite", "revu", "revue", "vu", "vue", "reussi", "reste", "resolu", "demande", "demandee", "necessaire");

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private SecretInText() {}

    /** The first kind of secret that the text seems to hold. */
    public static Optional<Kind> in(String typed) {
        var text = legible(typed);
        if (holds(BANK_ACCOUNT, text, SecretInText::isBankAccount)) return Optional.of(Kind.BANK_ACCOUNT);
        if (holds(SOCIAL_SECURITY, text, SecretInText::isSocialSecurity)) return Optional.of(Kind.SOCIAL_SECURITY);
        if (holds(CARD, text, SecretInText::isCard)) return Optional.of(Kind.CARD_NUMBER);
        if (holdsPassword(plain(text))) return Optional.of(Kind.PASSWORD);
        return Optional.empty();
    }

    /** The same text with « [masqué] » in the place of each secret: what is left holds none. */
    public static String masked(String text) {
        return SecretMask.over(text);
    }

    /** In the digits of this file, whatever the script and the width; every space, dash and unseen sign as one types them here. */
    private static String legible(String typed) {
        var legible = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints().forEach(sign -> {
            switch (Character.getType(sign)) {
                case Character.DECIMAL_DIGIT_NUMBER -> legible.append(Character.digit(sign, 10));
                case Character.DASH_PUNCTUATION -> legible.append('-');
                case Character.SPACE_SEPARATOR -> legible.append(' ');
                case Character.FORMAT -> {}
                default -> legible.appendCodePoint(sign);
            }
        });
        return legible.toString();
    }

    private static boolean holds(Pattern pattern, String text, Predicate<MatchResult> confirmed) {
        return pattern.matcher(text).results().anyMatch(confirmed);
    }

    private static boolean holdsPassword(String text) {
        return holds(SAID, text, said -> !isHonest(said.group(1))) || CLOSE.matcher(text).find();
    }

    static boolean isHonest(String word) {
        var bare = word.replaceAll("^[\\W_]+|[\\W_]+$", "");
        var letters = bare.replaceFirst("^[a-z]{1,2}'", "");
        return bare.length() < 3 || HONEST.contains(letters);
    }

    static boolean isCard(MatchResult found) {
        return luhn(digits(found.group()));
    }

    private static boolean isBankAccount(MatchResult found) {
        return lengthOfBankAccount(found.group().replaceAll("[ .-]", "")) > 0;
    }

    /** ISO 7064: country and key go to the end, letters count from ten, and the rest by 97 is one. 0 where that never is. */
    static int lengthOfBankAccount(String found) {
        var account = found.toUpperCase(Locale.ROOT);
        for (int length = Math.min(34, account.length()); length >= 15; length--) {
            if (restBy97(account.substring(4, length) + account.substring(0, 4)) == 1) return length;
        }
        return 0;
    }

    private static int restBy97(String account) {
        var number = new StringBuilder();
        account.chars().forEach(sign -> number.append(Character.digit(sign, 36)));
        return new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue();
    }

    /** Without its key, thirteen digits in the right shape are enough to be careful. */
    static boolean isSocialSecurity(MatchResult found) {
        if (found.group(2) == null) return true;
        var number = found.group(1).replaceAll("[ .-]", "").toUpperCase(Locale.ROOT).replaceFirst("(?<=^.{5})2A", "19").replaceFirst("(?<=^.{5})2B", "18");
        return 97 - Long.parseLong(number) % 97 == Integer.parseInt(found.group(2));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        return sum % 10 == 0;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
