package fr.etincelle.intake.web;

import fr.etincelle.places.ServiceId;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The page on which people book by themselves: under which name, for what, how far ahead. Closed until it was opened. */
@Table(schema = "intake", name = "public_page")
record PublicPage(@Id PublicPageId id, String shortName, String title, int daysAhead, @Nullable Instant openedAt,
                  @MappedCollection(idColumn = "page") Set<Offered> services, @Version @Nullable Integer version) {

    static final int USUAL_DAYS_AHEAD = 60;

    @Table(schema = "intake", name = "public_service")
    record Offered(ServiceId service) {}

    public boolean isOpen() {
        return openedAt != null;
    }

    Set<ServiceId> offered() {
        return services.stream().map(Offered::service).collect(Collectors.toSet());
    }
}
