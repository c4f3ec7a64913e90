package fr.etincelle.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for does not exist, or not for whoever asks: nobody is told which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotHere extends RuntimeException {

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
