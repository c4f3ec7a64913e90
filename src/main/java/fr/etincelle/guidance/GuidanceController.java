package fr.etincelle.guidance;

import fr.etincelle.accounts.SignedIn;
import fr.etincelle.shared.NationalTerms;
import fr.etincelle.shared.NotHere;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is left to tell, and what was told. */
@Controller
@RequestMapping("/accompagnements")
class GuidanceController {

    static final int RECENT = 10;

    private final Guidance guidance;
    private final GuidanceBoard board;
    private final NationalTerms terms;

    GuidanceController(Guidance guidance, GuidanceBoard board, NationalTerms terms) {
        this.guidance = guidance;
        this.board = board;
        this.terms = terms;
    }

    @ModelAttribute("terms")
    NationalTerms terms() {
        return terms;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model page) {
        var today = guidance.today(null);
        page.addAttribute("today", today);
        page.addAttribute("waiting", board.waiting(who.id()));
        page.addAttribute("recent", board.recent(who.id(), RECENT));
        return "guidance/board";
    }

    @GetMapping("/{note}")
    String read(@PathVariable GuidanceNoteId note, @AuthenticationPrincipal SignedIn who, Model page) {
        var told = guidance.note(note).orElseThrow(NotHere::new);
        page.addAttribute("note", told);
        page.addAttribute("words", told.words());
        page.addAttribute("caption", board.caption(note).orElseThrow());
        page.addAttribute("own", told.isBy(who.id()));
        return "guidance/note";
    }
}
