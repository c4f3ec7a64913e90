package fr.etincelle.agenda.waiting;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.TimeRange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Time that somebody gave back, until nobody is left to ask. */
@Table(schema = "agenda", name = "freed_place")
record FreedPlace(@Id FreedPlaceId id, AccountId counsellor, SiteId site, TimeRange during, Instant freedAt, @Nullable Instant closedAt,
                  @Version @Nullable Integer version) {

    boolean isOpen() {
        return closedAt == null;
    }

    FreedPlace closed(Instant now) {
        return new FreedPlace(id, counsellor, site, during, freedAt, now, version);
    }
}
