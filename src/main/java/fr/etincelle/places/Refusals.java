package fr.etincelle.places;

import fr.etincelle.shared.BrokenRules;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.validation.Errors;

/** Says beside what was typed which rule of the tables refused it, so that nothing has to be typed again. */
final class Refusals {

    /** Does the work; a refusal becomes an error of the field its rule is about, or of the whole form. */
    static boolean none(Errors errors, Map<String, String> fieldsByRule, Runnable work) {
        try {
            work.run();
            return true;
        } catch (DataIntegrityViolationException refusal) {
            var rule = BrokenRules.nameOf(refusal);
            errors.rejectValue(fieldsByRule.get(rule), "rule." + rule, "");
        } catch (OptimisticLockingFailureException refusal) {
            errors.reject("rule.changed_meanwhile");
        }
        return false;
    }

    private Refusals() {}
}
