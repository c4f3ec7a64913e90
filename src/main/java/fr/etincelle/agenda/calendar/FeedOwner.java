package fr.etincelle.agenda.calendar;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.SiteId;
import org.jspecify.annotations.Nullable;

/** Whose times a feed tells: those of one counsellor, or those of one site. */
record FeedOwner(@Nullable AccountId counsellor, @Nullable SiteId site) {

    static FeedOwner of(AccountId counsellor) {
        return new FeedOwner(counsellor, null);
    }

    static FeedOwner of(SiteId site) {
        return new FeedOwner(null, site);
    }
}
