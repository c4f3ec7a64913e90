package fr.etincelle.intake.web;

import fr.etincelle.places.Service;
import java.util.Map;
import java.util.Objects;

/** The drawing that stands for a need, chosen by its national topics. The drawings are in {@code intake/web/pictograms}. */
final class Pictogram {

    private static final String HARDWARE = "prendre_en_main_du_materiel";

    private static final Map<String, String> BY_TOPIC = Map.ofEntries(
            Map.entry("diagnostic_numerique", "magnifier"),
            Map.entry(HARDWARE, "telephone"),
            Map.entry("maintenance_de_materiel", "wrench"),
            Map.entry("gere_ses_contenus_numeriques", "camera"),
            Map.entry("navigation_sur_internet", "globe"),
            Map.entry("email", "envelope"),
            Map.entry("bureautique", "table"),
            Map.entry("reseaux_sociaux", "bubbles"),
            Map.entry("sante", "heart"),
            Map.entry("banque_et_achats_en_ligne", "card"),
            Map.entry("entrepreneuriat", "briefcase"),
            Map.entry("insertion_professionnelle", "briefcase"),
            Map.entry("securite_numerique", "shield"),
            Map.entry("parentalite", "family"),
            Map.entry("scolarite_et_numerique", "school"),
            Map.entry("creer_avec_le_numerique", "palette"),
            Map.entry("culture_numerique", "book"),
            Map.entry("intelligence_artificielle", "star"),
            Map.entry("aide_aux_demarches_administratives", "papers"));

    /** Its first topic that has one; two people talking otherwise. */
    static String of(Service service) {
        if (service.needsWorkstation() && service.topics().stream().findFirst().filter(HARDWARE::equals).isPresent()) return "computer";
        return service.topics().stream().map(BY_TOPIC::get).filter(Objects::nonNull).findFirst().orElse("bubble");
    }

    private Pictogram() {}
}
