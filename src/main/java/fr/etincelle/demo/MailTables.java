package fr.etincelle.demo;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.AppointmentBooked;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.Slot;
import fr.etincelle.messaging.ArrivalId;
import fr.etincelle.messaging.incoming.IncomingMail;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.ServiceId;
import fr.etincelle.places.SiteId;
import fr.etincelle.shared.ErrandSubject;
import fr.etincelle.shared.TimeRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what the demonstration needs of e-mails and messages straight into the tables: nothing arrives, and nothing leaves. */
@Repository
class MailTables {

    /** Something the centre told somebody. */
    record Told(UUID id, String subject, String text, OffsetDateTime sentAt) {

        private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy à HH:mm");

        String name() {
            return "<%s@briquet.example>".formatted(id);
        }

        /** As most programs put it below an answer. */
        String quoted() {
            return "\n\nLe %s, Le Briquet <bonjour@briquet.example> a écrit :\n%s".formatted(
                    WRITTEN.format(sentAt.atZoneSameInstant(Calendar.PARIS)), text.strip().replaceAll("(?m)^", "> "));
        }
    }

    private final JdbcClient db;

    MailTables(JdbcClient db) {
        this.db = db;
    }

    void lay(ArrivalId id, IncomingMail mail, Instant then) {
        var sender = mail.sender();
        db.sql("""
                insert into messaging.incoming (id, message_id, uid_validity, uid, received_at, sender, sender_name, subject, text, in_reply_to, fate, fate_at)
                select :id, :name, 1, count(*) + 1, :then, :sender, :senderName, :subject, :text, :answered, 'NEW', :then from messaging.incoming
                """).param("id", id.value()).param("name", mail.messageId()).param("then", utc(then)).param("sender", sender == null ? null : sender.address())
                .param("senderName", sender == null ? null : sender.name()).param("subject", mail.subject()).param("text", mail.text())
                .param("answered", mail.inReplyTo()).update();
    }

    /** A machine wrote, and something came that nobody could read. */
    void layAside(Instant now) {
        db.sql("""
                insert into messaging.incoming (id, message_id, uid_validity, uid, received_at, sender, sender_name, subject, text, automatic, fate, why, fate_at)
                values (gen_random_uuid(), 'sha256:lettre', 1, 101, :now - interval '26 hours', 'lettre@outils-numeriques.example', 'Outils numériques',
                        'La lettre de novembre', 'Tous nos ateliers du mois.', 'MAILING_LIST', 'IGNORED', 'MAILING_LIST', :now - interval '26 hours'),
                       (gen_random_uuid(), 'sha256:illisible', 1, 102, :now - interval '6 hours', null, null, null,
                        'Content-Type: application/octet-stream', null, 'QUARANTINED', 'NOT_A_MESSAGE', :now - interval '6 hours')
                """).param("now", utc(now)).update();
    }

    Optional<Told> lastTold(String address) {
        return db.sql("""
                select id, subject, text, sent_at from messaging.message
                 where recipient = :address and sent_at is not null
                 order by sent_at desc limit 1
                """).param("address", address).query(Told.class).optional();
    }

    /** What was planned for later and is done at once. */
    List<UUID> takeErrands(String name) {
        return db.sql("""
                delete from shared.errand where task_name = :name and task_instance like shared.current_centre() || '/%' returning task_instance
                """).param("name", name).query(String.class).list().stream().map(it -> ErrandSubject.of(it).subject()).toList();
    }

    /** All that happened since then happened earlier, and what had to leave at once has left. */
    void putBack(Instant since, Instant then) {
        for (var change : List.of(
                "update intake.conversation set begun_at = :then + (begun_at - :since) where begun_at >= :since",
                "update intake.conversation set turn_since = :then + (turn_since - :since) where turn_since >= :since",
                "update intake.conversation_entry set at = :then + (at - :since) where at >= :since",
                "update messaging.incoming set fate_at = :then + (fate_at - :since) where fate_at >= :since",
                "update agenda.appointment set cancelled_at = :then + (cancelled_at - :since) where cancelled_at >= :since",
                "update agenda.appointment set booked_at = :then + (booked_at - :since) where booked_at >= :since",
                """
                delete from shared.errand using messaging.message
                 where task_name = 'messaging.deliver' and task_instance = shared.current_centre() || '/' || message.id
                   and posted_at >= :since and way in ('EMAIL', 'SMS') and send_at <= :since + interval '5 minutes'
                """,
                """
                update messaging.message set send_at = :then + (send_at - :since), sent_at = :then + (send_at - :since)
                 where posted_at >= :since and way in ('EMAIL', 'SMS') and send_at <= :since + interval '5 minutes' and state = 'WAITING'
                """,
                "update messaging.message set dropped_at = :then + (dropped_at - :since) where dropped_at >= :since",
                "update messaging.message set posted_at = :then + (posted_at - :since) where posted_at >= :since")) {
            db.sql(change).param("since", utc(since)).param("then", utc(then)).update();
        }
    }

    void answerByHand(String address, String text, Instant then) {
        db.sql("""
                with talk as (
                    update intake.conversation set by_hand = true, turn = 'THEIRS', turn_since = :then where address = :address returning id
                ), settled as (
                    update messaging.incoming set fate = 'ANSWERED', why = null, fate_at = :then where sender = :address
                ), written as (
                    insert into messaging.message (id, purpose, way, about, recipient, subject, text, automatic, posted_at, send_at, sent_at)
                    select gen_random_uuid(), 'ANSWER', 'EMAIL', id, :address, 'Votre rendez-vous, Le Briquet', :text, false, :then, :then, :then from talk
                    returning id, about)
                insert into intake.conversation_entry (id, conversation, at, message) select gen_random_uuid(), about, :then, id from written
                """).param("address", address).param("text", text).param("then", utc(then)).update();
    }

    /** However chance fell, there is a letter to be printed. */
    void onePrefersLetters(Instant now) {
        db.sql("""
                update people.person set channel = 'LETTER', address = coalesce(address, '8 rue du Puits')
                 where id = (select person.id
                               from agenda.appointment
                               join people.person on person.id = appointment.person
                              where appointment.state = 'BOOKED' and appointment.starts_at > :now + interval '6 days' and person.channel in ('LETTER', 'CALL', 'SLIP')
                              order by person.channel <> 'LETTER', appointment.starts_at
                              limit 1)
                """).param("now", utc(now)).update();
    }

    List<AppointmentBooked> oneToTellByEachWay(Instant now) {
        return db.sql("""
                select distinct on (person.channel) appointment.id, appointment.person, appointment.service, appointment.starts_at, appointment.ends_at,
                       appointment.counsellor, appointment.site
                  from agenda.appointment
                  join people.person on person.id = appointment.person
                 where appointment.state = 'BOOKED' and appointment.starts_at > :now + interval '6 days' and person.channel in ('LETTER', 'EMAIL', 'SMS')
                 order by person.channel, appointment.starts_at
                """).param("now", utc(now)).query((row, _) -> booked(row)).list();
    }

    private static AppointmentBooked booked(ResultSet row) throws SQLException {
        var during = new TimeRange(row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant());
        return new AppointmentBooked(new AppointmentId(row.getObject("id", UUID.class)), new PersonId(row.getObject("person", UUID.class)),
                new ServiceId(row.getObject("service", UUID.class)),
                new Slot(during, new AccountId(row.getObject("counsellor", UUID.class)), new SiteId(row.getObject("site", UUID.class))), Channel.DESK);
    }

    List<UUID> comeSoonWithoutMobile(Instant now) {
        return db.sql("""
                select appointment.id
                  from agenda.appointment
                  join people.person on person.id = appointment.person
                 where appointment.state = 'BOOKED' and appointment.starts_at > :now and person.channel in ('CALL', 'LETTER') and person.phone is not null
                 order by appointment.starts_at
                 limit 4
                """).param("now", utc(now)).query(UUID.class).list();
    }

    void giveUpEmails(Instant then) {
        db.sql("""
                with lost as (
                    update messaging.message
                       set attempts = 1, first_tried_at = :then, tried_at = :then, given_up_at = :then, failure = 'ADDRESS_UNKNOWN'
                     where way = 'EMAIL' and state = 'WAITING' and purpose = 'CONFIRMATION'
                    returning id)
                delete from shared.errand using lost where task_name = 'messaging.deliver' and task_instance = shared.current_centre() || '/' || lost.id
                """).param("then", utc(then)).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
