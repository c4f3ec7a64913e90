package fr.etincelle.intake.enquiry;

import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Le Briquet offers. */
final class Services {

    static final Service FORMALITY = service("Aide pour une démarche", "aide_aux_demarches_administratives");
    static final Service PHONE = service("Prendre en main son téléphone ou sa tablette", "prendre_en_main_du_materiel");
    static final Service COMPUTER = service("Premiers pas à l'ordinateur", "prendre_en_main_du_materiel", "navigation_sur_internet");
    static final Service EMAIL = service("E-mail", "email");
    static final Service CHECK = service("Vérifier un message ou un site", "securite_numerique");
    static final Service PURCHASE = service("Conseil avant un achat", "diagnostic_numerique");
    static final List<Service> ALL = List.of(FORMALITY, PHONE, COMPUTER, EMAIL, CHECK, PURCHASE);

    static Service service(String label, String... topics) {
        return new Service(ServiceId.next(), label, 60, 30, 0, false, "", List.of(topics), 1, null, null);
    }

    static Service retired(Service service, LocalDate day) {
        return new Service(service.id(), service.label(), 60, 30, 0, false, "", service.topics(), 1, day, null);
    }

    static String labelOf(@Nullable ServiceId id) {
        return ALL.stream().filter(service -> service.id().equals(id)).map(Service::label).findFirst().orElse("");
    }

    private Services() {}
}
