package fr.etincelle.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done together, in the codes of the national vocabulary, and how it ended. */
public record WorkDone(Kind kind, Outcome outcome, List<String> topics, List<String> formalityTopics, @Nullable String formality,
                       List<String> equipment, @Nullable String autonomy, @Nullable String redirectedTo) {

    /** The only topic under which formalities may be named. */
    static final String FORMALITIES = "aide_aux_demarches_administratives";

    public WorkDone {
        topics = topics.stream().distinct().toList();
        formalityTopics = formalityTopics.stream().distinct().toList();
        equipment = equipment.stream().distinct().toList();
    }

    /** A check reassures: nothing had to be done, and that is worth counting apart. */
    public enum Kind { HELP, CHECK }

    public enum Outcome { DONE, TO_BE_CONTINUED, REFUSED, WAITING }
}
