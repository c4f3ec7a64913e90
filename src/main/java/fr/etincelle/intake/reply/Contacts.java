package fr.etincelle.intake.reply;

import java.util.regex.Pattern;

/** Telephone numbers and addresses: full of digits, and no answer. */
final class Contacts {

    /** As France writes them, with one kind of separator throughout, or with the code of a country. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\d/.-])(?:0[1-9]([ .-]?)\\d{2}(?:\\1\\d{2}){3}|(?:\\+|00)[1-9]\\d{0,2}[ .-]?(?:\\(0\\))?(?:[ .-]?\\d){6,11})(?![\\d/]|[.:,-]\\d)");

    private static final Pattern STREET = Pattern.compile(
            "\\d{1,4} ?(?:bis|ter|quater|[a-d])?,? *(?:rue|avenue|av|boulevard|bd|bld|place|pl|allee|allees|impasse|imp|chemin|che|route|rte|quai|square|cite|residence|res"
            + "|lotissement|lot|passage|cours|sentier|clos|faubourg|fbg|voie|cour|esplanade|promenade|hameau|strasse|venelle|ruelle)\\b.*");

    private static final Pattern TOWN = Pattern.compile("(?:f|fr|l|d)?-?\\d{5},? +\\p{L}.*");

    private static final Pattern DOOR = Pattern.compile(
            "(?:appt|apt|app|appart|appartement|bat|batiment|etage|escalier|esc|porte|residence|res|bp|cs|lieu dit|lieu-dit|hlm|entree|cage|interphone|code postal|adresse)\\b[ .:°n]*\\p{L}?\\d*.*");

    private static final Pattern NUMBER_OF = Pattern.compile("(?:tel|tél|telephone|portable|port|mobile|mob|fixe|fax|gsm|t|m|p)\\b[ .:]*@.*");

    private static final Pattern ADDRESS_OF_MAIL_OR_SITE = Pattern.compile("\\S*@\\S*|(?:https?://|www\\.)\\S+|(?:mail|email|courriel|e-mail|site|web) ?: ?\\S+");

    private static final int LONGEST = 100;

    private Contacts() {}

    static String hideNumbers(String line) {
        return TELEPHONE.matcher(line).replaceAll(" @ ");
    }

    /** Whether a whole line is nothing else. */
    static boolean fill(String line) {
        if (line.length() > LONGEST) return false;
        var plain = Letters.plain(hideNumbers(Letters.seen(line))).strip();
        return !plain.isEmpty() && plain.indexOf('?') < 0
                && (STREET.matcher(plain).matches() || TOWN.matcher(plain).matches() || DOOR.matcher(plain).matches()
                || NUMBER_OF.matcher(plain).matches() || ADDRESS_OF_MAIL_OR_SITE.matcher(plain).matches());
    }
}
