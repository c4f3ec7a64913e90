package fr.etincelle.guidance;

import fr.etincelle.shared.NationalTerms;
import fr.etincelle.shared.NationalTerms.Term;
import fr.etincelle.shared.NationalTerms.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which topics stand within reach on the form, and which wait behind: the chosen and the usual ones come first. */
record Choices(List<Term> near, List<Term> far) {

    static final int WITHIN_REACH = 8;

    /** Until a counsellor has habits, these are what most people come for. */
    static final List<String> MOST_ASKED = List.of(WorkDone.FORMALITIES, "email", "navigation_sur_internet",
            "prendre_en_main_du_materiel", "securite_numerique", "gere_ses_contenus_numeriques", "sante", "banque_et_achats_en_ligne");

    static Choices among(NationalTerms terms, Collection<String> chosen, Collection<String> usual) {
        var codes = new LinkedHashSet<>(chosen);
        fill(codes, usual);
        fill(codes, MOST_ASKED);
        var near = codes.stream().flatMap(code -> terms.term(Vocabulary.TOPIC, code).stream()).toList();
        return new Choices(near, terms.of(Vocabulary.TOPIC).stream().filter(term -> !near.contains(term)).toList());
    }

    private static void fill(Set<String> codes, Collection<String> more) {
        more.stream().filter(code -> !codes.contains(code)).limit(Math.max(0, WITHIN_REACH - codes.size())).forEach(codes::add);
    }
}
