package fr.etincelle.intake.web;

import fr.etincelle.intake.web.PublicPage.Offered;
import fr.etincelle.places.Places;
import fr.etincelle.places.Service;
import fr.etincelle.places.ServiceId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the public page of the centre, and says what may be booked there. */
@org.springframework.stereotype.Service
@Transactional
class PublicPageDesk {

    record Wanted(PublicPageId id, String shortName, String title, int daysAhead, boolean open, Collection<ServiceId> services,
                  @Nullable Integer version) {}

    private final PublicPages pages;
    private final Places places;
    private final Clock clock;

    PublicPageDesk(PublicPages pages, Places places, Clock clock) {
        this.pages = pages;
        this.places = places;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<PublicPage> page() {
        return pages.findAll().stream().findFirst();
    }

    @Transactional(readOnly = true)
    List<Service> services() {
        return places.services();
    }

    @Transactional(readOnly = true)
    String centreName() {
        return places.centre().name();
    }

    /** Fails when somebody else changed the page since it was seen, or when another centre has that short name. */
    void keep(Wanted wanted) {
        var before = pages.findById(wanted.id).map(PublicPage::openedAt);
        var offered = places.services().stream().map(Service::id).filter(wanted.services::contains).map(Offered::new).collect(Collectors.toSet());
        pages.save(new PublicPage(wanted.id, wanted.shortName, wanted.title, wanted.daysAhead,
                wanted.open ? before.orElseGet(clock::instant) : null, offered, wanted.version));
    }
}
