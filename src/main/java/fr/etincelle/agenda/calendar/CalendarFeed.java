package fr.etincelle.agenda.calendar;

import fr.etincelle.shared.Secret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A calendar that telephones and mail programs follow by its address. A new address replaces the last. */
@Table(schema = "agenda", name = "calendar_feed")
record CalendarFeed(@Id FeedId id, @Embedded.Empty FeedOwner owner, String hash, @Embedded.Empty FeedContent content,
                    Instant renewedAt, @Version @Nullable Integer version) {

    CalendarFeed renewed(Secret token, Instant now) {
        return new CalendarFeed(id, owner, token.hash(), content, now, version);
    }

    CalendarFeed telling(FeedContent other) {
        return new CalendarFeed(id, owner, hash, other, renewedAt, version);
    }
}
