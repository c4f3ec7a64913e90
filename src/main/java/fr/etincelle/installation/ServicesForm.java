package fr.etincelle.installation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of the proposed services the centre offers, and one of its own if it likes. */
record ServicesForm(@Nullable List<@Nullable Proposal> chosen, @Size(max = 80) @Nullable String other,
                    @Min(15) @Max(480) @Nullable Integer otherMinutes) implements Serializable {

    /** What most centres offer; the French name stands in the messages. */
    enum Proposal {
        FORMALITY(90, true, "aide_aux_demarches_administratives"),
        TELEPHONE(90, false, "prendre_en_main_du_materiel"),
        EMAIL(90, true, "email"),
        COMPUTER(90, true, "prendre_en_main_du_materiel", "navigation_sur_internet"),
        CHECK(30, false, "securite_numerique");

        private final int minutes;
        private final boolean computer;
        private final List<String> topics;

        Proposal(int minutes, boolean computer, String... topics) {
            this.minutes = minutes;
            this.computer = computer;
            this.topics = List.of(topics);
        }

        public int minutes() {
            return minutes;
        }

        boolean needsComputer() {
            return computer;
        }

        List<String> topics() {
            return topics;
        }
    }

    static ServicesForm proposed() {
        return new ServicesForm(new ArrayList<>(List.of(Proposal.FORMALITY, Proposal.TELEPHONE, Proposal.EMAIL, Proposal.CHECK)), null, null);
    }

    boolean isEmpty() {
        return proposals().isEmpty() && otherName() == null;
    }

    List<Proposal> proposals() {
        return chosen == null ? List.of() : chosen.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    @Nullable String otherName() {
        return other == null || other.isBlank() ? null : other.strip();
    }

    int otherMinutesOrUsual() {
        return otherMinutes == null ? 90 : otherMinutes;
    }
}
