package fr.etincelle.intake.web;

import fr.etincelle.places.Centre;
import fr.etincelle.places.Places;
import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind the door of a public page: for what one may come, where, and whom to call instead. */
@org.springframework.stereotype.Service
@Transactional(readOnly = true)
class Lobby {

    record Offer(Centre centre, List<Site> sites, List<Service> services) {

        boolean hasOneSite() {
            return sites.size() == 1;
        }

        Optional<Service> service(@Nullable ServiceId id) {
            return services.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        Optional<Site> site(@Nullable SiteId id) {
            return sites.stream().filter(it -> it.id().equals(id)).findFirst();
        }
    }

    private final Places places;
    private final PublicPages pages;

    Lobby(Places places, PublicPages pages) {
        this.places = places;
        this.pages = pages;
    }

    Offer offer() {
        var offered = pages.findAll().stream().findFirst().map(PublicPage::offered).orElseGet(Set::of);
        return new Offer(places.centre(), places.sites(), places.services().stream().filter(it -> offered.contains(it.id())).toList());
    }
}
