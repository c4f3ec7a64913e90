package fr.etincelle.places;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells other programs which services and sites one may book. */
@RestController
@RequestMapping("/api/v1")
class PlacesApiController {

    record Items<T>(List<T> items) {}

    record ServiceAnswer(UUID id, String label, int durationMinutes, int stepMinutes, int noticeMinutes,
                         boolean needsWorkstation, String toBring, List<String> topics) {

        static ServiceAnswer of(Service service) {
            return new ServiceAnswer(service.id().value(), service.label(), service.durationMinutes(), service.stepMinutes(),
                    service.noticeMinutes(), service.needsWorkstation(), service.toBring(), service.topics());
        }
    }

    record SiteAnswer(UUID id, String name, String street, String postcode, String commune, @Nullable String wayIn, String zone) {

        static SiteAnswer of(Site site) {
            return new SiteAnswer(site.id().value(), site.name(), site.street(), site.postcode(), site.commune(),
                    site.wayIn(), site.zone().getId());
        }
    }

    private final Places places;

    PlacesApiController(Places places) {
        this.places = places;
    }

    @GetMapping("/services")
    Items<ServiceAnswer> services() {
        return new Items<>(places.services().stream().map(ServiceAnswer::of).toList());
    }

    @GetMapping("/sites")
    Items<SiteAnswer> sites() {
        return new Items<>(places.sites().stream().map(SiteAnswer::of).toList());
    }
}
