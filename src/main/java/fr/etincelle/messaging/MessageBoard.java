package fr.etincelle.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.etincelle.places.Telephone;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page about messages shows: to whom, by what, how far; never what is told, but for what one of us has to say. */
@Repository
@Transactional(readOnly = true)
class MessageBoard {

    /** The parts of the page, in their order. */
    enum Part { GIVEN_UP, CALL, LETTER, WAITING, RECENT }

    /** @param all how many there are in its part, shown or not */
    record Line(UUID id, Part part, Purpose purpose, Message.Kind way, String recipient, @Nullable String addressee, @Nullable String sentence,
                int segments, Instant sendAt, int attempts, @Nullable Instant triedAt, @Nullable Trouble failure,
                @Nullable Instant sentAt, @Nullable Instant droppedAt, @Nullable DropReason dropReason, int all) {

        public boolean isByHand() {
            return way.isByHand();
        }

        public String spokenRecipient() {
            return way == Message.Kind.SMS || way == Message.Kind.CALL ? Telephone.spoken(recipient) : recipient;
        }
    }

    record Lines(Map<Part, List<Line>> byPart) {

        public List<Line> of(Part part) {
            return byPart.getOrDefault(part, List.of());
        }

        public int count(Part part) {
            return of(part).isEmpty() ? 0 : of(part).getFirst().all();
        }
    }

    /** How the reading of the mailbox goes. */
    record Reading(@Nullable Instant readAt, @Nullable Trouble trouble, @Nullable Instant troubleSince) {}

    record SmsCount(int messages, int segments) {}

    private static final int MOST_OPEN = 30;
    private static final int MOST_RECENT = 20;

    private final JdbcClient db;
    private final Clock clock;

    MessageBoard(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Lines lines() {
        var lines = db.sql("""
                with open as (
                    select message.*,
                           case when state = 'GIVEN_UP'          then 'GIVEN_UP'
                                when way in ('CALL', 'LETTER')   then way
                                else                                  'WAITING' end as part
                      from messaging.message
                     where state = 'GIVEN_UP'
                        or state = 'WAITING' and (way not in ('CALL', 'LETTER') or send_at <= :now)
                ), placed as (
                    select open.*, row_number() over (partition by part order by send_at, id) as place, count(*) over (partition by part) as "all"
                      from open
                ), recent as (
                    select message.*, 'RECENT' as part, 0 as place, 0 as "all"
                      from messaging.message
                     where ended_at is not null and state <> 'GIVEN_UP'
                     order by ended_at desc
                     limit :recent
                )
                select line.id, line.part, line.purpose, line.way, line.addressee, line.send_at, line.attempts, line.tried_at, line.failure,
                       line.sent_at, line.dropped_at, line.drop_reason, line."all", coalesce(line.segments, 0) as segments,
                       coalesce(hook.name, line.recipient)           as recipient,
                       case when line.part = 'CALL' then line.text end as sentence
                  from (select * from placed where place <= :open union all select * from recent) as line
                  left join messaging.hook on line.way = 'HOOK' and hook.id::text = line.recipient
                 order by line.place, line.ended_at desc
                """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("open", MOST_OPEN).param("recent", MOST_RECENT).query(Line.class).list();
        return new Lines(lines.stream().collect(groupingBy(Line::part, () -> new EnumMap<>(Part.class), toList())));
    }

    Optional<Reading> reading() {
        return db.sql("select read_at, trouble, trouble_since from messaging.mailbox")
                .query(Reading.class).optional();
    }

    /** What the gateway will bill, roughly: in France, in the month that runs. */
    SmsCount smsThisMonth() {
        var paris = ZoneId.of("Europe/Paris");
        var begun = YearMonth.now(clock.withZone(paris)).atDay(1).atStartOfDay(paris).toInstant();
        return db.sql("select count(*) as messages, coalesce(sum(segments), 0) as segments from messaging.message where way = 'SMS' and sent_at >= :begun")
                .param("begun", begun.atOffset(ZoneOffset.UTC)).query(SmsCount.class).single();
    }
}
