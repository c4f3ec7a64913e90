package fr.etincelle.shared;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Forms are read through their constructor and in no other way: a field such as {@code name[3]} or {@code id.more} is nobody's. */
@ControllerAdvice
class FormsAreRecords {

    @InitBinder
    void readThroughTheConstructor(WebDataBinder forms) {
        forms.setDeclarativeBinding(true);
    }
}
