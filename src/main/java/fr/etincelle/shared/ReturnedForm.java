package fr.etincelle.shared;

import java.util.Map;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** A value that could not be read leaves the page without its form: both come back, with what is wrong. */
public final class ReturnedForm {

    /** For the page's model, under the name the form was read with. */
    public static Map<String, Object> of(Object form, BindingResult errors) {
        var wrong = new BeanPropertyBindingResult(form, errors.getObjectName());
        wrong.addAllErrors(errors);
        return wrong.getModel();
    }

    private ReturnedForm() {}
}
