package fr.etincelle.shared;

import java.io.Serial;
import java.text.ParseException;
import org.springframework.beans.PropertyAccessException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Says of a day whose year is far off that this is what is wrong with it: being asked for a date would not help. */
@ControllerAdvice
class FarDays extends DefaultBindingErrorProcessor {

    /** The message key. */
    static final String SENTENCE = "shared.far";

    /** A day that was read, and cannot be meant. */
    static final class FarDay extends ParseException {

        @Serial
        private static final long serialVersionUID = 1L;

        FarDay() {
            super("the year is far off", 0);
        }
    }

    static boolean isOne(Exception refusal) {
        return NestedExceptionUtils.getMostSpecificCause(refusal) instanceof FarDay;
    }

    @InitBinder
    void explain(WebDataBinder forms) {
        forms.setBindingErrorProcessor(this);
    }

    @Override
    public void processPropertyAccessException(PropertyAccessException refusal, BindingResult errors) {
        var field = refusal.getPropertyName();
        if (field == null || !isOne(refusal)) super.processPropertyAccessException(refusal, errors);
        else errors.addError(new FieldError(errors.getObjectName(), field, refusal.getValue(), true, new String[] {SENTENCE}, null, null));
    }
}
