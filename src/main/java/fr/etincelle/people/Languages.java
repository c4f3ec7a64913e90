package fr.etincelle.people;

import java.util.List;

/** The languages one hears here, French and easy French first. Codes as in BCP 47; « fr-falc » is easy to read and understand. */
final class Languages {

    static final List<String> CODES = List.of("fr", "fr-falc", "ar", "tr", "de", "en", "it", "pl", "pt", "ro", "ru", "uk", "sq", "es", "fa", "ps");

    private Languages() {}
}
