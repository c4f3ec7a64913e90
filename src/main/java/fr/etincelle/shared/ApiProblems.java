package fr.etincelle.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says what is wrong with a request to the API, field by field. Pages explain themselves. */
@ControllerAdvice
class ApiProblems {

    /** What is wrong with one field or parameter. */
    record Wrong(String field, String message) {}

    private final Problems problems;
    private final MessageSource texts;

    ApiProblems(Problems problems, MessageSource texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler({NotHere.class, MethodArgumentNotValidException.class, HandlerMethodValidationException.class, BindException.class,
            HttpMessageNotReadableException.class, ServletRequestBindingException.class, TypeMismatchException.class,
            NoResourceFoundException.class, NoHandlerFoundException.class, HttpRequestMethodNotSupportedException.class,
            HttpMediaTypeException.class, ErrorResponseException.class})
    Object explain(Exception refusal, HttpServletRequest request) throws Exception {
        var told = namesNothing(refusal) ? new NotHere() : refusal;
        if (Problems.concern(request)) return document(told);
        if (told != refusal) return pageOfNothing();
        throw refusal;
    }

    /** An identifier that is none names nothing, as does an unknown one. */
    private static boolean namesNothing(Exception refusal) {
        return refusal instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private static ModelAndView pageOfNothing() {
        var page = new ModelAndView("error");
        page.setStatus(HttpStatus.NOT_FOUND);
        page.addObject("status", HttpStatus.NOT_FOUND.value());
        return page;
    }

    private ResponseEntity<ProblemDetail> document(Exception refusal) {
        return ResponseEntity.status(statusOf(refusal)).headers(headersOf(refusal)).body(problem(refusal));
    }

    private ProblemDetail problem(Exception refusal) {
        if (refusal instanceof ErrorResponseException own && own.getBody().getProperties() != null) return own.getBody();
        var wrong = wrongIn(refusal);
        var problem = problems.of(statusOf(refusal));
        if (!wrong.isEmpty()) problem.setProperty("errors", wrong);
        return problem;
    }

    private static HttpStatusCode statusOf(Exception refusal) {
        return switch (refusal) {
            case NotHere _ -> HttpStatus.NOT_FOUND;
            case HttpMessageNotReadableException unreadable when BodyLimit.refused(unreadable) -> HttpStatus.CONTENT_TOO_LARGE;
            case ErrorResponse known -> known.getStatusCode();
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private static HttpHeaders headersOf(Exception refusal) {
        return refusal instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
    }

    private List<Wrong> wrongIn(Exception refusal) {
        return switch (refusal) {
            case BindException bound -> wrongIn(bound.getBindingResult());
            case HandlerMethodValidationException invalid -> invalid.getParameterValidationResults().stream().flatMap(this::wrongIn).toList();
            case MissingServletRequestParameterException missing -> List.of(new Wrong(missing.getParameterName(), text("shared.missing")));
            case MissingRequestHeaderException missing -> List.of(new Wrong(missing.getHeaderName(), text("shared.missing")));
            case MethodArgumentTypeMismatchException far when FarDays.isOne(far) -> List.of(new Wrong(far.getName(), text(FarDays.SENTENCE)));
            case MethodArgumentTypeMismatchException mismatch -> List.of(new Wrong(mismatch.getName(), expected(mismatch.getRequiredType())));
            case HttpMessageNotReadableException unreadable -> wrongIn(unreadable);
            default -> List.of();
        };
    }

    private List<Wrong> wrongIn(BindingResult bound) {
        return bound.getAllErrors().stream().map(error -> new Wrong(fieldOf(error), sentence(error))).toList();
    }

    private static String fieldOf(ObjectError error) {
        return error instanceof FieldError field ? field.getField() : "";
    }

    private Stream<Wrong> wrongIn(ParameterValidationResult parameter) {
        var name = String.valueOf(parameter.getMethodParameter().getParameterName());
        return parameter.getResolvableErrors().stream().map(error -> new Wrong(name, sentence(error)));
    }

    private List<Wrong> wrongIn(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof MismatchedInputException mismatch)) return List.of();
        var field = pathOf(mismatch);
        return field.isEmpty() ? List.of() : List.of(new Wrong(field, expected(mismatch.getTargetType())));
    }

    /** {@code topics[2]}, {@code person}: where in the document. */
    private static String pathOf(JacksonException mismatch) {
        return mismatch.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    private String expected(@Nullable Class<?> type) {
        if (type == null) return text("shared.expected");
        if (type.isEnum()) return text("shared.expected.choice", choices(type));
        var kind = Identifier.class.isAssignableFrom(type) ? "java.util.UUID" : type.getName();
        return sentence(new DefaultMessageSourceResolvable(new String[] {"shared.expected." + kind, "shared.expected"}, null, null));
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String sentence(MessageSourceResolvable error) {
        return texts.getMessage(error, Locale.FRENCH);
    }

    private String text(String key, Object... facts) {
        return texts.getMessage(key, facts, Locale.FRENCH);
    }
}
