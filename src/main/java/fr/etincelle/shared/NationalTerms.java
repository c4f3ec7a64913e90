package fr.etincelle.shared;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The national vocabulary of digital mediation: codes to store, labels to show, in their official order. */
@Component
public class NationalTerms {

    /** The official lists, by their official names. */
    public enum Vocabulary {
        PLACE("type_lieu"),
        EQUIPMENT("materiel"),
        TOPIC("thematique_mediation_numerique"),
        FORMALITY_TOPIC("thematique_demarche_administrative"),
        AUTONOMY("autonomie"),
        REDIRECTION("structure_de_redirection"),
        GENDER("genre"),
        AGE_BAND("tranche_age"),
        SOCIAL_STATUS("statut_social");

        private final String officialName;

        Vocabulary(String officialName) {
            this.officialName = officialName;
        }
    }

    public record Term(String code, String label) {}

    private final Map<Vocabulary, List<Term>> terms;

    public NationalTerms() {
        var lists = read();
        terms = Arrays.stream(Vocabulary.values())
                .collect(toUnmodifiableMap(it -> it, it -> termsOf(lists.required(it.officialName))));
    }

    public List<Term> of(Vocabulary vocabulary) {
        return terms.getOrDefault(vocabulary, List.of());
    }

    public Optional<Term> term(Vocabulary vocabulary, String code) {
        return of(vocabulary).stream().filter(term -> term.code().equals(code)).findFirst();
    }

    public boolean knows(Vocabulary vocabulary, String code) {
        return term(vocabulary, code).isPresent();
    }

    /** What to show for a code; a code that is no longer in the list is shown as it is. */
    public String label(Vocabulary vocabulary, String code) {
        return term(vocabulary, code).map(Term::label).orElse(code);
    }

    private static List<Term> termsOf(JsonNode list) {
        return list.valueStream()
                .map(term -> new Term(term.required("code").asString(), term.required("label").asString()))
                .toList();
    }

    private static JsonNode read() {
        try (var json = new ClassPathResource("national/coop-enumerations.json").getInputStream()) {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the national vocabulary could not be read", e);
        }
    }
}
