package fr.etincelle.agenda.calendar;

import fr.etincelle.places.Places;
import fr.etincelle.shared.NotHere;
import fr.etincelle.shared.Secret;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes feeds, renews their addresses, stops them. The address is told once. */
@Service
@Transactional
class FeedDesk {

    private final CalendarFeeds feeds;
    private final Places places;
    private final Clock clock;

    FeedDesk(CalendarFeeds feeds, Places places, Clock clock) {
        this.feeds = feeds;
        this.places = places;
        this.clock = clock;
    }

    /** Empty when this feed was made before: what was told once is not told again. */
    Optional<Secret> make(FeedId id, FeedOwner owner) {
        if (owner.site() != null && places.site(owner.site()).isEmpty()) throw new NotHere();
        if (feeds.existsById(id)) return Optional.empty();
        var token = Secret.fresh("");
        feeds.save(new CalendarFeed(id, owner, token.hash(), FeedContent.TIMES_ALONE, clock.instant(), null));
        return Optional.of(token);
    }

    /** Whoever has the former address reads no more. */
    Secret renew(FeedOwner owner) {
        var token = Secret.fresh("");
        feeds.save(feedOf(owner).renewed(token, clock.instant()));
        return token;
    }

    void choose(FeedOwner owner, FeedContent content) {
        var feed = feedOf(owner);
        if (!feed.content().equals(content)) feeds.save(feed.telling(content));
    }

    void stop(FeedOwner owner) {
        feeds.of(owner).ifPresent(feeds::delete);
    }

    private CalendarFeed feedOf(FeedOwner owner) {
        return feeds.of(owner).orElseThrow(NotHere::new);
    }
}
