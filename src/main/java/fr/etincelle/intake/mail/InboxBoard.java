package fr.etincelle.intake.mail;

import fr.etincelle.intake.enquiry.Urgency;
import fr.etincelle.intake.mail.Conversation.Turn;
import fr.etincelle.messaging.Fate;
import fr.etincelle.messaging.incoming.WrittenText;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the desk's inbox: what waits for one of us, the urgent first; what waits for them; and what became of everything that came in. */
@Repository
@Transactional(readOnly = true)
class InboxBoard {

    /** @param words the beginning of what they wrote last */
    record Line(UUID id, String address, @Nullable String senderName, Turn turn, Instant turnSince, @Nullable Urgency urgency, @Nullable String words,
                @Nullable String why, String[] facts, Suggestion.@Nullable Action suggestion, @Nullable Integer number, @Nullable Instant start, int all) {

        public String who() {
            return senderName == null ? address : senderName;
        }
    }

    /** @param conversation null for what nobody can be answered for */
    record Arrived(UUID id, @Nullable UUID conversation, @Nullable String sender, @Nullable String senderName, @Nullable String subject, Instant receivedAt,
                   Fate fate, @Nullable String why, @Nullable String text) {

        public String who() {
            return senderName != null ? senderName : sender != null ? sender : "";
        }
    }

    /** @param theirs they wrote it */
    record Said(Instant at, boolean theirs, String text, @Nullable String subject, List<String> attachments, @Nullable Fate fate, @Nullable String why, String[] facts,
                Suggestion.@Nullable Action suggestion, @Nullable Integer number, @Nullable String purpose, @Nullable Boolean automatic, @Nullable String state) {

        public WrittenText parts() {
            return theirs ? WrittenText.of(text) : new WrittenText(text, "", "");
        }
    }

    /** @param lone what nobody can be answered for, or what could not be read */
    record Shown(List<Line> desk, List<Line> theirs, List<Arrived> lone, List<Arrived> arrived) {

        public int waiting() {
            return (desk.isEmpty() ? 0 : desk.getFirst().all()) + lone.size();
        }
    }

    private static final int MOST_SHOWN = 40;
    private static final int MOST_WORDS = 240;

    private final JdbcClient db;

    InboxBoard(JdbcClient db) {
        this.db = db;
    }

    /** How many wait for one of us, and how many of these are urgent. */
    record Count(int waiting, int urgent) {}

    Count count() {
        return db.sql("""
                select count(*) as waiting, count(urgency) as urgent from intake.conversation where turn = 'DESK'
                """).query(Count.class).single();
    }

    Shown all() {
        var lines = lines();
        var arrived = arrived();
        return new Shown(lines.stream().filter(it -> it.turn == Turn.DESK).toList(), lines.stream().filter(it -> it.turn == Turn.THEIRS).toList(),
                arrived.stream().filter(it -> it.text != null).toList(),
                arrived.stream().sorted(Comparator.comparing(Arrived::receivedAt).reversed()).toList());
    }

    /** For the desk the oldest first, as they have waited; otherwise the latest. */
    private List<Line> lines() {
        return db.sql("""
                with placed as (
                    select conversation.*,
                           row_number() over (partition by turn order by urgency is null,
                                              case when turn = 'DESK' then turn_since end, turn_since desc) as place,
                           count(*)     over (partition by turn)                                            as "all"
                      from intake.conversation
                     where turn <> 'NOBODY'
                )
                select placed.id, placed.address, placed.sender_name, placed.turn, placed.turn_since, placed.urgency, placed."all",
                       left(last.text, 4000) as words, last.why, last.facts, last.suggestion, last.number, lower(proposal.during) as start
                  from placed
                  left join lateral (
                       select received.text, entry.why, entry.facts, entry.suggestion, entry.number
                         from intake.conversation_entry as entry
                         join messaging.received        as received on received.id = entry.arrival
                        where entry.conversation = placed.id
                        order by entry.at desc
                        limit 1) as last on true
                  left join lateral (
                       select during
                         from intake.proposal
                        where proposal.conversation = placed.id and proposal.number = last.number
                        order by round desc
                        limit 1) as proposal on true
                 where placed.place <= :shown
                 order by placed.turn, placed.place
                """).param("shown", MOST_SHOWN).query((row, _) -> new Line(row.getObject("id", UUID.class), row.getString("address"), row.getString("sender_name"),
                Turn.valueOf(row.getString("turn")), row.getTimestamp("turn_since").toInstant(),
                row.getString("urgency") == null ? null : Urgency.valueOf(row.getString("urgency")), beginning(row.getString("words")),
                row.getString("why"), row.getArray("facts") == null ? new String[0] : (String[]) row.getArray("facts").getArray(),
                row.getString("suggestion") == null ? null : Suggestion.Action.valueOf(row.getString("suggestion")), row.getObject("number", Integer.class),
                row.getTimestamp("start") == null ? null : row.getTimestamp("start").toInstant(), row.getInt("all"))).list();
    }

    /** What they wrote themselves: what they quote, we know. */
    private static @Nullable String beginning(@Nullable String text) {
        if (text == null) return null;
        var own = WrittenText.of(text).own();
        return own.substring(0, Math.min(MOST_WORDS, own.length()));
    }

    /** Everything that came in, the latest first; what could not be read or answered before all. */
    private List<Arrived> arrived() {
        return db.sql("""
                select received.id, entry.conversation, received.sender, received.sender_name, received.subject, received.received_at, received.fate, received.why,
                       case when entry.conversation is null and received.fate in ('QUARANTINED', 'FOR_THE_DESK') then left(coalesce(received.text, ''), 2000) end as text
                  from messaging.received
                  left join intake.conversation_entry as entry on entry.arrival = received.id
                 order by entry.conversation is null and received.fate in ('QUARANTINED', 'FOR_THE_DESK') desc, received.received_at desc
                 limit :shown
                """).param("shown", MOST_SHOWN).query(Arrived.class).list();
    }

    /**
     * All that was said, what was said last first: by them, by the program, by one of us, and what the agenda told them of the appointment,
     * unless it leaves another day or was never told.
     */
    List<Said> said(Conversation conversation) {
        return db.sql("""
                select entry.at, true as theirs, received.text, received.subject, received.attachments, received.fate, entry.why, entry.facts, entry.suggestion, entry.number,
                       null as purpose, null::boolean as automatic, null as state
                  from intake.conversation_entry as entry
                  join messaging.received on received.id = entry.arrival
                 where entry.conversation = :conversation
                union all
                select entry.at, false, written.text, written.subject, '{}', null, null, '{}', null, null, written.purpose, written.automatic, written.state
                  from intake.conversation_entry as entry
                  join messaging.written on written.id = entry.message
                 where entry.conversation = :conversation
                union all
                select coalesce(written.sent_at, written.posted_at), false, written.text, written.subject, '{}', null, null, '{}', null, null, written.purpose, written.automatic, written.state
                  from messaging.written
                 where written.about = :appointment and written.way = 'EMAIL' and lower(written.recipient) = :address and written.posted_at >= :begun
                   and (written.state in ('SENT', 'GIVEN_UP') or written.state = 'WAITING' and written.send_at <= written.posted_at + interval '5 minutes')
                 order by at desc, theirs
                """).param("conversation", conversation.id().value())
                .param("appointment", conversation.appointment() == null ? null : conversation.appointment().value(), Types.OTHER)
                .param("address", conversation.address()).param("begun", conversation.begunAt().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Said(row.getTimestamp("at").toInstant(), row.getBoolean("theirs"), row.getString("text"), row.getString("subject"),
                        Arrays.asList((String[]) row.getArray("attachments").getArray()), row.getString("fate") == null ? null : Fate.valueOf(row.getString("fate")),
                        row.getString("why"), (String[]) row.getArray("facts").getArray(),
                        row.getString("suggestion") == null ? null : Suggestion.Action.valueOf(row.getString("suggestion")), row.getObject("number", Integer.class),
                        row.getString("purpose"), row.getObject("automatic", Boolean.class), row.getString("state"))).list();
    }

    /** The Message-ID of what they wrote last. */
    Optional<String> lastReceived(ConversationId conversation) {
        return db.sql("""
                select received.message_id
                  from intake.conversation_entry as entry
                  join messaging.received on received.id = entry.arrival
                 where entry.conversation = :conversation
                 order by entry.at desc
                 limit 1
                """).param("conversation", conversation.value()).query(String.class).optional();
    }
}
