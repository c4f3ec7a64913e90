package fr.etincelle.people;

import fr.etincelle.people.MergeAnswer.Merged;
import fr.etincelle.people.MergeAnswer.Refused;
import fr.etincelle.shared.BrokenRules;
import fr.etincelle.shared.NationalTerms;
import fr.etincelle.shared.NotHere;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows records that may be one person side by side, joins them, tells them apart, and takes either back. */
@Controller
@RequestMapping("/personnes")
class DoubleController {

    private final Doubles doubles;
    private final DoubleList list;
    private final People people;
    private final NationalTerms terms;
    private final BrokenRules rules;

    DoubleController(Doubles doubles, DoubleList list, People people, NationalTerms terms, BrokenRules rules) {
        this.doubles = doubles;
        this.list = list;
        this.people = people;
        this.terms = terms;
        this.rules = rules;
    }

    @GetMapping("/doublons")
    String show(Model page) {
        page.addAttribute("pairs", list.likely());
        return "people/doubles";
    }

    /** For a double that no rule noticed: look for the other record oneself. */
    @GetMapping("/{person}/doublons")
    String choose(@PathVariable PersonId person, Model page) {
        var known = known(person);
        page.addAttribute("person", known);
        page.addAttribute("pairs", list.likely(person));
        return "people/doubles";
    }

    @PostMapping("/{person}/doublons")
    String search(@PathVariable PersonId person, @RequestParam(defaultValue = "") String heard, Model page) {
        page.addAttribute("heard", heard);
        page.addAttribute("found", people.find(heard).stream().filter(it -> !it.id().equals(person)).toList());
        return choose(person, page);
    }

    @GetMapping("/doublons/{one}/{other}")
    String compare(@PathVariable PersonId one, @PathVariable PersonId other, Model page) {
        if (one.equals(other)) throw new NotHere();
        page.addAttribute("one", known(one));
        page.addAttribute("other", known(other));
        page.addAttribute("oneGoals", people.goalsOf(one).size());
        page.addAttribute("otherGoals", people.goalsOf(other).size());
        page.addAttribute("merge", MergeId.next());
        page.addAttribute("terms", terms);
        return "people/compare";
    }

    @PostMapping("/doublons/{one}/{other}/reunion")
    String merge(@PathVariable PersonId one, @PathVariable PersonId other, @RequestParam MergeId merge, @RequestParam PersonId keep,
                 Model page, RedirectAttributes next) {
        if (!keep.equals(one) && !keep.equals(other)) throw new NotHere();
        try {
            return switch (doubles.merge(merge, keep, keep.equals(one) ? other : one)) {
                case Merged _ -> to(keep, "people.merged", next);
                case Refused(var reason) -> {
                    page.addAttribute("refusal", "people.merge.refused." + reason);
                    yield compare(one, other, page);
                }
            };
        } catch (DataIntegrityViolationException refusal) {
            page.addAttribute("explanation", rules.explain(refusal));
            return compare(one, other, page);
        }
    }

    @PostMapping("/reunions/{merge}/separation")
    String part(@PathVariable MergeId merge, RedirectAttributes next) {
        return to(doubles.part(merge).kept(), "people.parted", next);
    }

    @PostMapping("/doublons/{one}/{other}/distinction")
    String tellApart(@PathVariable PersonId one, @PathVariable PersonId other, RedirectAttributes next) {
        doubles.tellApart(one, other);
        next.addFlashAttribute("apart", "/personnes/doublons/%s/%s".formatted(one.value(), other.value()));
        return "redirect:/personnes/doublons";
    }

    @PostMapping("/doublons/{one}/{other}/distinction/retrait")
    String compareAgain(@PathVariable PersonId one, @PathVariable PersonId other) {
        doubles.compareAgain(one, other);
        return "redirect:/personnes/doublons/%s/%s".formatted(one.value(), other.value());
    }

    private static String to(PersonId person, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/personnes/" + person.value();
    }

    private Person known(PersonId id) {
        return people.record(id).filter(person -> !person.isMerged()).orElseThrow(NotHere::new);
    }
}
