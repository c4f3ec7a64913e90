package fr.etincelle.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who changed what, and when. */
@Controller
class TrailController {

    record Form(@Nullable LocalDate jour, @Nullable AccountId compte, @Nullable Long avant) {

        static final Form EMPTY = new Form(null, null, null);
    }

    private final TrailReading reading;

    TrailController(TrailReading reading) {
        this.reading = reading;
    }

    @GetMapping("/comptes/journal")
    String show(@ModelAttribute("form") @Nullable Form form, BindingResult errors, Model page) {
        var wish = errors.hasErrors() || form == null ? Form.EMPTY : form;
        page.addAttribute("wish", wish);
        page.addAttribute("trail", reading.page(wish.jour(), wish.compte(), wish.avant()));
        return "accounts/trail";
    }
}
