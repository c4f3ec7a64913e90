package fr.etincelle.demo;

import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import java.util.List;

/** A service of the demonstration, and how often people ask for it. */
record Offer(Service service, int weight) {

    static List<Offer> ofLeBriquet() {
        return List.of(
                offer(1, "Aide pour une démarche", 90, true, "Une pièce d'identité, le courrier reçu, votre téléphone allumé.", 8, "aide_aux_demarches_administratives"),
                offer(2, "Prendre en main son téléphone ou sa tablette", 90, false, "Votre appareil, chargé, avec son code.", 4, "prendre_en_main_du_materiel"),
                offer(3, "Premiers pas à l'ordinateur", 90, true, "", 3, "prendre_en_main_du_materiel", "navigation_sur_internet"),
                offer(4, "E-mail", 60, true, "L'adresse e-mail que vous avez déjà, si vous en avez une.", 3, "email"),
                offer(5, "Vérifier un message ou un site", 30, false, "Le message ou la page, sur votre téléphone.", 4, "securite_numerique"),
                offer(6, "Conseil avant un achat", 30, false, "", 1, "diagnostic_numerique"));
    }

    static List<Offer> ofLeVoisin() {
        return List.of(offer(1, "Aide du voisin", 60, true, "Le courrier reçu.", 3, "aide_aux_demarches_administratives"),
                offer(2, "Photos et souvenirs", 60, false, "Votre téléphone.", 1, "gere_ses_contenus_numeriques"));
    }

    private static Offer offer(int rank, String label, int minutes, boolean computer, String toBring, int weight, String... topics) {
        var step = minutes == 30 ? 15 : 30;
        return new Offer(new Service(ServiceId.next(), label, minutes, step, 0, computer, toBring, List.of(topics), rank, null, null), weight);
    }

    boolean isHelpWithFormalities() {
        return service.topics().contains("aide_aux_demarches_administratives");
    }

    boolean isACheck() {
        return service.topics().contains("securite_numerique");
    }
}
