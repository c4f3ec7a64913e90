package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What someone who asks for an appointment would like. What is null does not matter to them.
 *
 * @param from     the first local day, in the zone of each site; days before today are left out
 * @param days     how many days to look at, {@code from} included
 * @param person   for whom: their other appointments are kept free, their last counsellor comes first
 */
public record SlotWish(ServiceId service, @Nullable SiteId site, @Nullable AccountId counsellor,
                       LocalDate from, int days, HalfDay halfDay, @Nullable PersonId person) {

    public enum HalfDay { ANY, MORNING, AFTERNOON }

    SlotWish during(LocalDate first, int howMany) {
        return new SlotWish(service, site, counsellor, first, howMany, halfDay, person);
    }

    SlotWish forAnybody() {
        return new SlotWish(service, site, counsellor, from, days, halfDay, null);
    }

    SlotWish anywhere() {
        return new SlotWish(service, null, counsellor, from, days, halfDay, person);
    }
}
