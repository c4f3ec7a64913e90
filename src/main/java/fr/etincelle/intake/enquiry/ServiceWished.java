package fr.etincelle.intake.enquiry;

import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which of the centre's services is meant, by its own words and by those of everyday; none when unsure. */
final class ServiceWished {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{4,}");
    private static final Set<String> EMPTY_WORDS = Set.of("aide",
            "pour",
            "avec",
            "dans",
            "prendre",
            "main",
            "faire",
            "avant",
            "premiers",
            "votre",
            "vous",
            "notre",
            "nous",
            "rendez",
            "besoin",
            "conseil",
            "apprendre",
            "atelier",
            "seance",
            "individuel",
            "individuelle",
            "personnalise",
            "accompagnement",
            "numerique",
            "message",
            "site",
            "telephone",
            "voisin");

    private final List<Service> services;

    ServiceWished(List<Service> services) {
        this.services = services.stream().filter(service -> !service.isRetired()).toList();
    }

    Optional<ServiceId> in(Said said) {
        var needs = Arrays.stream(Need.values()).filter(need -> need.isSaidIn(said)).toList();
        var end = needs.stream().filter(need -> !need.isOnlyAMeans()).findFirst();
        if (end.isPresent()) return meetsTheNeed(end.get()).map(Service::id);
        int enough = needs.size() > 1 ? 2 : 1;
        return only(service -> isNamed(service, said, enough)).or(() -> needs.size() == 1 ? meetsTheNeed(needs.getFirst()) : Optional.empty()).map(Service::id);
    }

    private Optional<Service> meetsTheNeed(Need need) {
        return only(service -> need.isNamedIn(plain(service.label())) && service.topics().contains(need.topic()))
                .or(() -> only(service -> need.isNamedIn(plain(service.label()))))
                .or(() -> only(service -> service.topics().contains(need.topic())));
    }

    /** All the telling words of its label are said; one alone does not settle between several needs. */
    private static boolean isNamed(Service service, Said said, int enough) {
        var telling = words(plain(service.label()));
        telling.removeAll(EMPTY_WORDS);
        return telling.size() >= enough && words(said.heard()).stream().map(ServiceWished::singular).collect(Collectors.toSet())
                .containsAll(telling.stream().map(ServiceWished::singular).toList());
    }

    private static Set<String> words(String heard) {
        return WORD.matcher(heard).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String singular(String word) {
        return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    }

    private Optional<Service> only(Predicate<Service> meant) {
        var all = services.stream().filter(meant).limit(2).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static String plain(String label) {
        return Said.of(label).heard();
    }
}
