package fr.etincelle.agenda.calendar;

import fr.etincelle.accounts.QrPicture;
import fr.etincelle.accounts.SignedIn;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.Secret;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What owners do with their feeds: a counsellor with their own, the direction with those of the sites. */
@Controller
@RequestMapping("/agenda/calendriers")
class FeedOwnersController {

    /** An address as it is told, once. */
    record Told(String owner, String address, String link, String picture) implements Serializable {

        static Told of(String owner, Secret token) {
            var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/calendriers/{token}.ics").build(token.value()).toString();
            var link = address.replaceFirst("^https?:", "webcal:");
            return new Told(owner, address, link, QrPicture.of(link));
        }
    }

    /** A box that is not ticked is not sent. */
    record Content(@Nullable Boolean prenom, @Nullable Boolean besoin, @Nullable Boolean conseiller) {

        FeedContent asContent() {
            return new FeedContent(Boolean.TRUE.equals(prenom), Boolean.TRUE.equals(besoin), Boolean.TRUE.equals(conseiller));
        }
    }

    private static final String MINE = "mien";

    private final FeedDesk desk;

    FeedOwnersController(FeedDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/moi")
    String make(@RequestParam FeedId id, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        return make(id, FeedOwner.of(who.id()), MINE, next);
    }

    @PostMapping("/moi/renouvellement")
    String renew(@AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        return tell(desk.renew(FeedOwner.of(who.id())), MINE, next);
    }

    @PostMapping("/moi/contenu")
    String choose(Content content, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        return choose(FeedOwner.of(who.id()), content.asContent(), MINE, next);
    }

    @PostMapping("/moi/arret")
    String stop(@AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        return stop(FeedOwner.of(who.id()), MINE, next);
    }

    @PostMapping("/lieux/{site}")
    String make(@PathVariable SiteId site, @RequestParam FeedId id, RedirectAttributes next) {
        return make(id, FeedOwner.of(site), nameOf(site), next);
    }

    @PostMapping("/lieux/{site}/renouvellement")
    String renew(@PathVariable SiteId site, RedirectAttributes next) {
        return tell(desk.renew(FeedOwner.of(site)), nameOf(site), next);
    }

    @PostMapping("/lieux/{site}/contenu")
    String choose(@PathVariable SiteId site, Content content, RedirectAttributes next) {
        return choose(FeedOwner.of(site), content.asContent(), nameOf(site), next);
    }

    @PostMapping("/lieux/{site}/arret")
    String stop(@PathVariable SiteId site, RedirectAttributes next) {
        return stop(FeedOwner.of(site), nameOf(site), next);
    }

    private String make(FeedId id, FeedOwner owner, String name, RedirectAttributes next) {
        return desk.make(id, owner).map(token -> tell(token, name, next)).orElseGet(() -> backTo(name));
    }

    private static String tell(Secret token, String name, RedirectAttributes next) {
        next.addFlashAttribute("told", Told.of(name, token));
        return backTo(name);
    }

    private String choose(FeedOwner owner, FeedContent content, String name, RedirectAttributes next) {
        desk.choose(owner, content);
        next.addFlashAttribute("done", "agenda.feed.chosen");
        return backTo(name);
    }

    private String stop(FeedOwner owner, String name, RedirectAttributes next) {
        desk.stop(owner);
        next.addFlashAttribute("done", "agenda.feed.stopped");
        return backTo(name);
    }

    private static String nameOf(SiteId site) {
        return "lieu-" + site.value();
    }

    private static String backTo(String name) {
        return "redirect:/agenda/calendriers#" + name;
    }
}
