package fr.etincelle.agenda;

import java.util.Map;
import org.springframework.validation.BindException;
import org.springframework.validation.MapBindingResult;

/** What is wrong with one field of a request, when only the trade can tell. */
final class WrongField {

    static BindException in(String field, String message) {
        var errors = new MapBindingResult(Map.of(), "request");
        errors.rejectValue(field, message);
        return new BindException(errors);
    }

    private WrongField() {}
}
