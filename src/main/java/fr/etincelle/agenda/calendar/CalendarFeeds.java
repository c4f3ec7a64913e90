package fr.etincelle.agenda.calendar;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CalendarFeeds extends ListCrudRepository<CalendarFeed, FeedId> {

    @Query("select * from agenda.calendar_feed where counsellor = :counsellor or site = :site")
    Optional<CalendarFeed> findOf(@Nullable UUID counsellor, @Nullable UUID site);

    default Optional<CalendarFeed> of(FeedOwner owner) {
        return findOf(owner.counsellor() == null ? null : owner.counsellor().value(), owner.site() == null ? null : owner.site().value());
    }
}
