package fr.etincelle.agenda.waiting;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.messaging.MessageId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads offers as one speaks of them. */
@Repository
@Transactional(readOnly = true)
class OfferList {

    private static final String OFFERS = """
            select offer.id, wait.person, offer.hold, offer.starts_at, site.zone, offer.site, site.name as site_name, offer.held_until
              from agenda.waiting_offer as offer
              join agenda.wait on wait.id = offer.waiting
              join places.site_directory as site on site.id = offer.site
            """;

    private final JdbcClient db;

    OfferList(JdbcClient db) {
        this.db = db;
    }

    Optional<OpenOffer> toldBy(MessageId message) {
        return db.sql(OFFERS + "where offer.message = :message").param("message", message.value()).query(OfferList::offer).optional();
    }

    Optional<OpenOffer> openFor(PersonId person, Instant now) {
        return db.sql(OFFERS + """
                where wait.person = :person and wait.left_at is null
                  and offer.answered_at is null and offer.lapsed_at is null and offer.held_until > :now
                """).param("person", person.value()).param("now", now.atOffset(ZoneOffset.UTC)).query(OfferList::offer).optional();
    }

    private static OpenOffer offer(ResultSet row, int number) throws SQLException {
        return new OpenOffer(new OfferId(row.getObject("id", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
                new AppointmentId(row.getObject("hold", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).atZoneSameInstant(ZoneId.of(row.getString("zone"))),
                new SiteId(row.getObject("site", UUID.class)), row.getString("site_name"),
                row.getObject("held_until", OffsetDateTime.class).toInstant());
    }
}
