package fr.etincelle.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Free text in which no password and no number of a card or an account may be kept. Says kindly why. */
@Constraint(validatedBy = NoSecret.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface NoSecret {

    String message() default "{layout.secret.PASSWORD}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<NoSecret, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            var secret = SecretInText.in(text == null ? "" : text);
            secret.ifPresent(it -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{layout.secret.%s}".formatted(it)).addConstraintViolation();
            });
            return secret.isEmpty();
        }
    }
}
