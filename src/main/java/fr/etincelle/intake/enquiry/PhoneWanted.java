package fr.etincelle.intake.enquiry;

import fr.etincelle.people.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number to call, when exactly one is meant. Calling a wrong one tells a stranger about somebody's affairs: two numbers
 * are none, unless one of them is said to be the one.
 */
final class PhoneWanted {

    /** Ten digits that begin with a zero, grouped in any way; a letter O is often typed for a zero. */
    private static final Pattern FRENCH = Pattern.compile("(?<![\\p{L}\\d+])\\(?[0o]\\)?[ .\\-_/,:]{0,3}[1-9](?:[ .\\-_/,]{0,2}[\\do]){8}(?![\\p{L}\\d])");
    private static final Pattern FOREIGN = Pattern.compile("(?<![\\p{L}\\d])(?:\\+|00) ?\\d{1,3}(?:[ .\\-_/,]{0,2}(?:\\(0\\)|\\(?\\d+\\)?)){2,14}");
    private static final Pattern WITHOUT_PLUS = Pattern.compile(
            "(?<![\\p{L}\\d+])\\(?(?:33[ .]?[1-9](?:[ .-]?\\d\\d){4}|352\\)?[ .-]?6[269]1(?:[ .-]?\\d{3}){2})(?![\\p{L}\\d])");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("(?<=(?:tel|tel\\.|telephone|portable|port|num|numero|n°|mobile|gsm|joindre|rappeler|appeler|"
            + "contacter)\\b.{0,12})(?<![\\d+])[67](?:[ .-]?\\d\\d){4}(?![\\p{L}\\d])");
    private static final Pattern LABEL = Pattern.compile("\\btel\\b *$");

    /** The digits around belong to it: an account, a file, a register. */
    private static final Pattern GOES_ON_BEFORE = Pattern.compile("\\d[ .-]?$");
    private static final Pattern GOES_ON_AFTER = Pattern.compile("^[ .-]?\\d(?!\\d?(?: ?h|:)|\\d{4}\\b)");

    private static final Pattern NO_TELEPHONE = Pattern.compile(
            "(?<!tel/)(?<!tel\\. ?/)\\b(?:fax|telecopie|siret|siren|dossier|allocataire|securite sociale|secu|nir|matricule|commande|facture|contrat|reference|"
            + "ref|client|compte|abonne|suivi|colis|identifiant|fiscal|iban|rib|beneficiaire|adherent|code|serie|imei|licence|tva|ape|rcs)"
            + "(?: (?:n|no|numero|num|est|c est|le|la|de|du|d|caf|edf|impots?|fiscal|client|bancaire))*[ :,=()n°.-]{0,6}$");
    private static final Pattern SOMEBODY_ELSES = Pattern.compile(
            "(?:\\bbloque[rz]? (?:le|ce|les)(?: numero)?|(?:appele|telephone|contacte|sms|texto|message|messages|appel|appels|coup de fil|appelle|harcel\\w*|"
                    + "demarch\\w*)(?: \\p{L}+){0,4} (?:du|depuis le|depuis un|par le|venant du|de ce numero|du numero|numero)|(?:j ai|on a|ai) (?:deja )?(?:appele|"
                    + "essaye|tente|telephone|fait|compose|rappele)(?: d appeler| de joindre)?(?: \\p{L}+){0,4}|leur numero|ancien numero|vieux numero|(?:ce |le |"
                    + "un )?numero (?:bizarre|inconnu|suspect|louche|etrange)|(?:n est plus|pas|plus) (?:le|au|sur le)|numero de (?:la |l |le )?(?:caf|banque|prefecture|"
                    + "mairie|impots?|service client|conseiller|docteur|medecin))[ :,=()n°-]{0,6}$");
    private static final Pattern GONE_AFTER = Pattern.compile(
            "^[ ,()-]{0,4}(?:qui )?(?:(?:m|nous) (?:appelle|harcele|telephone|sonne|envoie|derange)|n arrete|me (?:harcele|telephone|derange|demande)|"
            + "m a (?:appele|envoye|contacte|demande)|(?:ne |n )?(?:marche|fonctionne|existe|est) plus|n est plus|est (?:l ancien|mon ancien|faux|"
            + "celui de (?:la caf|la banque))|ancien numero|\\(fax)");
    private static final Pattern TO_CALL = Pattern.compile(
            "(?:(?:r?appele[rz]?|joindre|joignable|contacte[rz]?|telephone[rz]?|joignez|laisse[rz]? (?:un )?message)(?:[ -][\\p{L}]+){0,5}|de preference|"
            + "preferer?|plutot|le mieux|meilleur numero|nouveau numero|numero (?:a utiliser|a appeler)|mais(?: bien)? (?:au|sur le))[ :,=()n°-]{0,6}$");
    private static final Pattern NOT_TO_CALL = Pattern.compile(
            "(?:\\b(?:pas|jamais|plus|eviter?|sinon|ou alors|ou bien|en cas|a defaut|absence|ou sur|ou au)\\b)(?: [\\p{L}]+){0,6}[ :,=()n°-]{0,6}$");
    private static final Pattern TO_CALL_ME = Pattern.compile(
            "(?:\\bme (?:r?appeler|joindre|contacter|telephoner)|(?:r?appele[rz]?|joignez|contacte[rz]?|telephone[rz]?)[ -]moi|mon (?:numero|tel\\w*|portable|"
            + "mobile|fixe)|je (?:vous )?(?:appelle|ecris|contacte|telephone) (?:du|depuis le|avec le|par le|a partir du))(?: [\\p{L}]+){0,3}[ :,=()n°-]{0,6}$");
    private static final Pattern OR_ALSO = Pattern.compile(
            "\\d[ )]*(?:(?:/|,|;|-|\\|) ?(?:(?:au|le|sur le|sur|a|du) )?|[^.!?\\d]{0,30}(?:\\d\\d? ?h[^.!?\\d]{0,20})?\\b(?:ou|et)\\b(?! pas| non|"
            + " jamais)[^.!?\\d]{0,25})$");
    private static final Pattern TO_CALL_AFTER = Pattern.compile(
            "^[ ,()-]{0,3}(?:de preference|c est (?:mieux|le mieux)|est (?:le mieux|preferable)|(?:est )?(?:le |celui )a (?:appeler|privilegier))");

    /** How far one looks to see what is said of a number. */
    private static final int AROUND = 70;

    private record Found(PhoneNumber number, boolean wanted) {}

    /** Numbers of the centre itself, that nobody wants to be called at. */
    private final Set<PhoneNumber> ours;

    PhoneWanted(Set<PhoneNumber> ours) {
        this.ours = ours;
    }

    Optional<PhoneNumber> in(Said said) {
        var found = found(said).stream().filter(it -> !ours.contains(it.number)).toList();
        return only(found, _ -> true).or(() -> only(found, Found::wanted));
    }

    private static Optional<PhoneNumber> only(List<Found> all, Predicate<Found> wanted) {
        var numbers = all.stream().filter(wanted).map(Found::number).collect(Collectors.toSet());
        return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
    }

    private static List<Found> found(Said said) {
        var heard = said.heard();
        var found = new ArrayList<Found>();
        said.all(FRENCH).forEach(it -> add(found, heard, it, it.group().replace('o', '0')));
        said.all(FOREIGN).forEach(it -> add(found, heard, it, it.group()));
        said.all(WITHOUT_PLUS).forEach(it -> add(found, heard, it, "+" + it.group()));
        said.all(WITHOUT_ZERO).forEach(it -> add(found, heard, it, "0" + it.group()));
        said.all(NumberInWords.SPOKEN).forEach(it -> {
            var digits = NumberInWords.digits(it.group());
            if (digits.length() == 10) add(found, heard, it, digits);
        });
        return found;
    }

    private static void add(List<Found> found, String heard, MatchResult place, String digits) {
        var before = heard.substring(Math.max(0, place.start() - AROUND), place.start());
        var after = heard.substring(place.end(), Math.min(heard.length(), place.end() + AROUND));
        if (GOES_ON_BEFORE.matcher(before).find() || GOES_ON_AFTER.matcher(after).find()) return;
        boolean mine = LABEL.matcher(before).find() || TO_CALL_ME.matcher(before).find();
        if (GONE_AFTER.matcher(after).find() || !mine && (NO_TELEPHONE.matcher(before).find() || SOMEBODY_ELSES.matcher(before).find())) return;
        boolean wanted = TO_CALL.matcher(before).find() && !NOT_TO_CALL.matcher(before).find() || TO_CALL_AFTER.matcher(after).find()
                // « au 06 … ou au 03 … »: neither is said to be the one.
                || OR_ALSO.matcher(before).find() && !found.isEmpty() && found.getLast().wanted;
        PhoneNumber.parse(digits.replaceAll("[_,:]", " ").replaceAll("\\(0\\)", "").replaceAll("[()]", ""))
                .ifPresent(number -> found.add(new Found(number, wanted)));
    }
}
