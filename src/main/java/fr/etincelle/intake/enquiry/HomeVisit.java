package fr.etincelle.intake.enquiry;

import java.util.regex.Pattern;

/** Somebody cannot come, and would be visited. */
final class HomeVisit {

    private static final Pattern WISHED = Pattern.compile(
            "\\ba (?:mon |son |leur |notre )?domicile\\b(?! (?:fiscal|de mes))|\\b(?:venir|passer|vien[ts]?|passe[rz]?|viennent|venez|deplacer|visite|"
            + "intervenir|vient)\\b[^.!?]{0,25}(?:chez (?:moi|elle|lui|nous|eux|ma mere|mon pere|mes parents)|a la maison|a l appartement)"
            + "|\\b(?:ne |n )?(?:peu[xt]?|pouvons|arrive|sais|pouvant) (?:pas|plus)(?: a)?(?: \\w+)? ?(?:me |se |nous )?(?:deplacer|sortir|marcher|bouger|"
                    + "conduire|quitter (?:mon|ma|la|le))|(?:deplace|deplacer|deplacement|sors|marche) (?:tres |que )?(?:mal|difficile\\w*|peu|plus)\\b|(?:mal|"
                    + "difficultes?|peine) a (?:me |se )?(?:deplacer|marcher)|fauteuil roulant|mobilite reduite|\\balitee?\\b|grabataire|visite a domicile");
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?:justificatif|attestation|sans|aide|soins?|hospitalisation|maintien|changement|livre\\w*|travail\\w*|adresse) (?:de |a )(?:mon |son )?domicile|"
            + "aide a domicile|technicien[^.!?]{0,30}(?:chez moi|a la maison|a domicile)");

    static boolean isWishedIn(Said said) {
        return said.all(WISHED).anyMatch(found -> !OTHERWISE.matcher(said.sentenceAround(found)).find());
    }

    private HomeVisit() {}
}
