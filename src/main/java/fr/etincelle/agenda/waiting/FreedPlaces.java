package fr.etincelle.agenda.waiting;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.places.SiteId;
import java.time.Instant;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface FreedPlaces extends ListCrudRepository<FreedPlace, FreedPlaceId> {

    @Query("""
            select exists (select from agenda.freed_place
                            where counsellor = :counsellor and site = :site and starts_at = :start and closed_at is null)
            """)
    boolean isOpenAt(AccountId counsellor, SiteId site, Instant start);
}
