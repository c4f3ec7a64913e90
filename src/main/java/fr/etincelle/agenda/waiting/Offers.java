package fr.etincelle.agenda.waiting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Offers extends ListCrudRepository<Offer, OfferId> {

    List<Offer> findByAnsweredAtIsNullAndLapsedAtIsNull();

    @Query("select * from agenda.waiting_offer where place = :place and answered_at is null and lapsed_at is null")
    Optional<Offer> openOf(FreedPlaceId place);

    @Query("select * from agenda.waiting_offer where waiting = :wait and answered_at is null and lapsed_at is null")
    Optional<Offer> openTo(WaitId wait);

    /** All that were made of this counsellor's time from then on, whoever freed it. */
    @Query("""
            select offer.* from agenda.waiting_offer as offer
              join agenda.freed_place as place on place.id = :place
             where offer.counsellor = place.counsellor and offer.starts_at > place.starts_at - interval '1 day'
            """)
    List<Offer> madeAround(FreedPlaceId place);
}
