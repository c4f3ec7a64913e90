package fr.etincelle.agenda;

import java.util.List;
import java.util.function.IntPredicate;
import org.springframework.http.ETag;
import org.springframework.validation.BindException;

/** In which states of an appointment a program still means its change, as the header {@code If-Match} says it. */
record IfMatch(List<ETag> states) implements IntPredicate {

    static IfMatch of(String header) throws BindException {
        var states = ETag.parse(header);
        if (states.isEmpty()) throw WrongField.in("If-Match", "agenda.api.if-match.unreadable");
        return new IfMatch(states);
    }

    /** What a state is called in {@code ETag}. */
    static String tag(int version) {
        return state(version).formattedTag();
    }

    @Override
    public boolean test(int version) {
        return states.stream().anyMatch(state -> state.isWildcard() || state.compare(state(version), true));
    }

    private static ETag state(int version) {
        return new ETag(Integer.toString(version), false);
    }
}
