package fr.etincelle.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts « [masqué] » over the secrets of a text that comes from outside and that nobody can be asked to write again. It covers more
 * than what is refused in a form: a card number with a slip in it is a card number all the same.
 */
final class SecretMask {

    static final String MASK = "[masqué]";

    private static final int MOST_ROUNDS = 5;

    private static final Pattern NAMED_CARD = Pattern.compile("(?:carte|\\bcb\\b|visa|mastercard|num\\w*)[^\\n]{0,40}$");
    private static final Pattern NAMED_ACCOUNT = Pattern.compile("(?:\\biban\\b|\\brib\\b)[^\\n]{0,30}$");
    private static final Pattern NAMED_INSURANCE = Pattern.compile("(?:secu|sociale|\\bnir\\b|insee|\\bss\\b|vitale)[^\\n]{0,30}$");
    /** Mail programs break lines where they like, also in the middle of a number. */
    private static final Pattern CARD_OVER_LINES = Pattern.compile("(?<![0-9])(?<![0-9][ .\\n-])[3-6][0-9]{3}(?:[ .\\n-]?[0-9]{4}){3}(?![ .\\n-]?[0-9])");
    private static final Pattern ACCOUNT_OVER_LINES = Pattern.compile("\\bfr[0-9]{2}(?:[ .\\n-]?[0-9a-z]){23}\\b");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9])[0-9](?:[ .-]?[0-9]){12,14}(?![0-9])");

    /** « code de ma carte 4821 », « le code reçu est 482 913 », « cryptogramme : 123 », « les trois chiffres au dos 123 ». */
    private static final Pattern CODE = Pattern.compile(
            "(?<!\\w)(?:codes?(?! (?:postal|naf|ape|promo|barre|de la route|insee|article|general|civil|du travail))|cryptogramme|cvv|cvc|pin|puk|(?:trois|3|"
            + "quatre|4|six|6) (?:derniers )?chiffres)(?![^\\n0-9.!?]{0,25}postal)[^\\n0-9.!?]{0,45}?(?:[:=]\\s*)?([0-9](?:[ -]?[0-9]){2,9})(?![0-9/]| ?(?:euro|"
            + "eur\\b|€|h\\b|heures|jours|fois|chiffres|ans\\b))");

    /** « codes impôts : 123 / Minou1950 », « le code de ma boîte est Lorraine57! », « mot de passe 14071952 ». */
    private static final Pattern ACCESS = Pattern.compile(
            "(?:codes?|cles?|identifiants?|acces|login|mots? de passe|mdp)\\b[^\\n.!?:=]{0,40}?(?:[:=]|\\bc'?est\\b|\\bsont\\b|\\best\\b)\\s*(\\S+)(?: ?(?:/|"
            + "\\bet\\b|-|,|;) ?(\\S+))?");
    private static final Pattern NUMERIC = Pattern.compile("(?:mots? de passe|\\bmdp)\\W+(?:\\w+\\W+){0,3}?([0-9]{4,12})(?![0-9/])");

    private static final Pattern MIXED = Pattern.compile("\\b(?:cle|code|mdp|mot de passe|pass)(?: wifi| wep| wpa)?\\s+((?=\\S*[0-9])(?=\\S*[a-z])\\S{6,})");
    private static final Pattern IN_QUOTES = Pattern.compile(
            "(?:mots? de passe|mdp|password|codes?)\\b(?:[^\\n.!?:=\"'«“]|(?<=[a-z])'(?=[a-z])){0,40}(?:[:=]|\\best\\b|"
            + "c'est)?\\s*[\"'«“]\\s*([^\"'»”\\n]{2,40}?)\\s*[\"'»”](?![a-z])");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:passwort|kennwort|sifrem?i?|contrasena|كلمه? ?(?:السر|المرور)|كلمة (?:السر|المرور)|pass ?word|pwd|mots? ?passe|"
            + "motdepasse)[^\\n.!?:=]{0,30}?\\s*[:=]\\s*(\\S+)");
    private static final Pattern THE_OTHER_ONE = Pattern.compile("(?:celui|l'autre|et pour|ancien|nouveau)[^\\n.!?:=]{0,40}?\\s*(?:[:=]|\\bc'?est|\\best)\\s*(\\S+)"
            );
    private static final Pattern PASSWORD_NAMED = Pattern.compile("mots? de passe|\\bmdp\\b|password");
    private static final Pattern SHOWN_TO_ALL = Pattern.compile("^\\W*$");

    /** A password of several words ends where the sentence goes on. */
    private static final Set<String> GOES_ON = Set.of("et",
            "merci",
            "mais",
            "car",
            "je",
            "j'ai",
            "j",
            "pour",
            "mon",
            "ma",
            "mes",
            "le",
            "la",
            "les",
            "l",
            "il",
            "elle",
            "on",
            "depuis",
            "quand",
            "ca",
            "cela",
            "marche",
            "ne",
            "n",
            "pouvez",
            "pouvez-vous",
            "vous",
            "svp",
            "s'il",
            "sil",
            "qui",
            "que",
            "avec",
            "sur",
            "dans",
            "mail",
            "adresse",
            "identifiant",
            "login",
            "bonjour",
            "cordialement",
            "voila",
            "voici",
            "puis",
            "alors",
            "donc",
            "si",
            "mot",
            "code",
            "avez",
            "est",
            "rendez-vous",
            "rdv",
            "help",
            "please",
            "and");

    private final String text;
    private final String heard;
    private final int[] origins;
    private final BitSet secret = new BitSet();

    private SecretMask(String text) {
        this.text = text;
        var plain = new StringBuilder(text.length());
        var from = new int[text.length() * 4 + 1];
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            var same = same(sign);
            for (int i = 0; i < same.length() && plain.length() < from.length - 1; i++) {
                from[plain.length()] = at;
                plain.append(same.charAt(i));
            }
            at += Character.charCount(sign);
        }
        from[plain.length()] = text.length();
        heard = plain.toString();
        origins = Arrays.copyOf(from, plain.length() + 1);
    }

    static String over(String text) {
        var masked = new SecretMask(text).masked();
        for (int round = 1; round < MOST_ROUNDS && SecretInText.in(masked).isPresent(); round++) masked = new SecretMask(masked).masked();
        if (SecretInText.in(masked).isEmpty()) return masked;
        masked = String.join("\n", masked.lines().map(line -> SecretInText.in(line).isPresent() ? MASK : line).toList());
        return SecretInText.in(masked).isEmpty() ? masked : MASK;
    }

    private static String same(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER -> String.valueOf(Character.digit(sign, 10));
            case Character.DASH_PUNCTUATION -> "-";
            case Character.SPACE_SEPARATOR -> " ";
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
            default -> sign == '’' ? "'" : Normalizer.normalize(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        };
    }

    private String masked() {
        all(SecretInText.BANK_ACCOUNT, this::bankAccount);
        all(SecretInText.SOCIAL_SECURITY, found -> {
            if (SecretInText.isSocialSecurity(found) || follows(found, NAMED_INSURANCE)) cover(found.start(), found.end());
        });
        all(LONG_NUMBER, found -> {
            if (follows(found, NAMED_INSURANCE)) cover(found.start(), found.end());
        });
        all(SecretInText.CARD, found -> {
            if (SecretInText.isCard(found) || looksLikeACard(found.group()) || follows(found, NAMED_CARD)) cover(found.start(), found.end());
        });
        all(CARD_OVER_LINES, found -> {
            if (SecretInText.isCard(found)) cover(found.start(), found.end());
        });
        all(ACCOUNT_OVER_LINES, found -> {
            if (SecretInText.lengthOfBankAccount(found.group().replaceAll("[ .\\n-]", "")) == 27) cover(found.start(), found.end());
        });
        all(SecretInText.SAID, this::password);
        all(ELSEWHERE, this::password);
        all(SecretInText.CLOSE, found -> cover(found.start(1), withoutPunctuation(found.start(1), found.end(1))));
        all(MIXED, found -> cover(found.start(1), found.end(1)));
        all(IN_QUOTES, found -> cover(found.start(1), found.end(1)));
        all(NUMERIC, found -> cover(found.start(1), found.end(1)));
        all(ACCESS, found -> {
            for (int word = 1; word <= 2; word++) {
                if (found.group(word) != null && looksLikeAPassword(found.group(word)) && found.group(word).matches(".*[a-z].*")) password(found, word);
            }
        });
        all(CODE, found -> cover(found.start(1), found.end(1)));
        if (PASSWORD_NAMED.matcher(heard).find()) all(THE_OTHER_ONE, found -> {
            if (looksLikeAPassword(found.group(1))) password(found);
        });
        return written();
    }

    private void all(Pattern pattern, Consumer<MatchResult> covered) {
        pattern.matcher(heard).results().forEach(covered);
    }

    private boolean follows(MatchResult found, Pattern name) {
        return name.matcher(heard.substring(Math.max(0, found.start() - 80), found.start())).find();
    }

    /** Sixteen digits by fours; even if one of them is wrong. */
    private static boolean looksLikeACard(String number) {
        return number.matches("[3-6][0-9]{3}([ .-]?)[0-9]{4}\\1[0-9]{4}\\1[0-9]{4}");
    }

    private void bankAccount(MatchResult found) {
        var account = found.group().replaceAll("[ .-]", "");
        int length = SecretInText.lengthOfBankAccount(account);
        boolean french = account.matches("fr[0-9]{2}[0-9]{10}[0-9a-z]{11}[0-9]{2}.*");
        if (length == 0 && french) length = 27;
        if (length == 0 && follows(found, NAMED_ACCOUNT)) length = account.length();
        if (length == 0) return;
        int end = found.start();
        for (int signs = 0; signs < length; end++) {
            if (" .-".indexOf(heard.charAt(end)) < 0) signs++;
        }
        cover(found.start(), end);
    }

    private void password(MatchResult found) {
        password(found, 1);
    }

    private void password(MatchResult found, int group) {
        var word = found.group(group);
        if (word.contains("[masque]") || SHOWN_TO_ALL.matcher(word).matches() || SecretInText.isHonest(word) && !word.matches("[0-9]+")) return;
        int end = withoutPunctuation(found.start(group), found.end(group));
        boolean endsHere = end < found.end(group) || word.matches(".*[.!?]");
        if (heard.charAt(end - 1) == '.') end--;
        cover(found.start(group), endsHere || looksLikeAPassword(word) ? end : endOfWords(end));
    }

    private int withoutPunctuation(int start, int end) {
        while (end > start + 1 && ",;)\"»".indexOf(heard.charAt(end - 1)) >= 0) end--;
        return end;
    }

    private static boolean looksLikeAPassword(String word) {
        return word.length() >= 5 && (word.matches(".*[0-9].*") || word.matches(".*\\w[^\\w',.;:!?]+\\w.*"));
    }

    private int endOfWords(int from) {
        var next = Pattern.compile("[ ]+([^\\s,.;!?]+)").matcher(heard).region(from, heard.length());
        int end = from;
        for (int words = 0; words < 3 && next.lookingAt() && !GOES_ON.contains(next.group(1)); words++) {
            end = next.end();
            next.region(end, heard.length());
        }
        return end;
    }

    private void cover(int start, int end) {
        if (end > start) secret.set(origins[start], Math.max(origins[end], origins[end - 1] + 1));
    }

    private String written() {
        var written = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int start = secret.nextSetBit(at);
            if (start < 0) break;
            written.append(text, at, start).append(MASK);
            at = Math.min(text.length(), secret.nextClearBit(start));
        }
        return written.append(text.substring(at)).toString();
    }
}
