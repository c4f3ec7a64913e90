package fr.etincelle.shared;

import java.util.Locale;
import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** When two people act at once, the database refuses the second. This says why, in words. */
@Component
@ControllerAdvice
public class BrokenRules {

    private final MessageSource texts;
    private final Problems problems;

    BrokenRules(MessageSource texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** The sentence for the constraint that refused. */
    public String explain(DataIntegrityViolationException refusal) {
        return sentence(nameOf(refusal));
    }

    /** The name of the constraint that refused, or {@code unknown}. */
    public static String nameOf(DataIntegrityViolationException refusal) {
        return NestedExceptionUtils.getMostSpecificCause(refusal) instanceof PSQLException cause
                && cause.getServerErrorMessage() instanceof ServerErrorMessage message
                && message.getConstraint() instanceof String name ? name : "unknown";
    }

    @ExceptionHandler
    Object constraint(DataIntegrityViolationException refusal, WebRequest request) {
        return answer(explain(refusal), request);
    }

    @ExceptionHandler
    Object changedMeanwhile(OptimisticLockingFailureException refusal, WebRequest request) {
        return answer(sentence("changed_meanwhile"), request);
    }

    private Object answer(String sentence, WebRequest request) {
        if (Problems.concern(request.getDescription(false).substring("uri=".length()))) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(problems.of(HttpStatus.CONFLICT, sentence));
        }
        var page = new ModelAndView("layout/conflict");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("reason", sentence);
        return page;
    }

    private String sentence(String rule) {
        var otherwise = texts.getMessage("rule.unknown", null, Locale.FRENCH);
        return Objects.requireNonNullElse(texts.getMessage("rule." + rule, null, otherwise, Locale.FRENCH), otherwise);
    }
}
