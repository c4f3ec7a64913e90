package fr.etincelle.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers how far each mailbox was read, and who reads it: one at a time, however many programs share the database. Who reads says so again
 * and again; whoever falls silent loses it. The database's own clock counts, for theirs may differ.
 */
@Component
@Transactional
class Mailboxes {

    /** How far it was read. Of a mailbox that is new, or numbered anew, only what came since is read. */
    record Progress(Instant since, @Nullable Long uidValidity, long lastUid) {}

    /** Between our clock and the server's: nobody who wrote after the setting up shall be missed. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Clock clock;

    Mailboxes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What comes from now on is read, whenever somebody first stands there. Whoever stands at another mailbox stands there no longer. */
    void begin(MailAccount account, MailServer imap) {
        db.sql("""
                insert into messaging.mailbox (account, source, since) values (:account, :source, :now)
                    on conflict (account) do update
                   set source = excluded.source, since = excluded.since, uid_validity = null, last_uid = 0, reader = null, reader_until = null
                 where mailbox.source <> excluded.source
                """).param("account", account.id()).param("source", source(account, imap))
                .param("now", clock.instant().minus(CLOCKS_DIFFER).atOffset(ZoneOffset.UTC)).update();
    }

    /** @return whether this reader may read now, for two minutes unless it asks again */
    boolean claim(MailAccount account, UUID reader) {
        var imap = account.imap();
        if (imap == null) return false;
        return db.sql("""
                insert into messaging.mailbox (account, source, since, reader, reader_until)
                values (:account, :source, :now, :reader, clock_timestamp() + interval '2 minutes')
                    on conflict (account) do update
                   set reader       = excluded.reader,
                       reader_until = excluded.reader_until,
                       source       = excluded.source,
                       since        = case when mailbox.source = excluded.source then mailbox.since        else excluded.since end,
                       uid_validity = case when mailbox.source = excluded.source then mailbox.uid_validity end,
                       last_uid     = case when mailbox.source = excluded.source then mailbox.last_uid     else 0 end
                 where mailbox.reader is null or mailbox.reader = :reader or mailbox.reader_until < clock_timestamp()
                """).param("account", account.id()).param("reader", reader).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("source", source(account, imap)).update() == 1;
    }

    private static String source(MailAccount account, MailServer imap) {
        return "%s %s %s".formatted(imap.user(), imap.host(), account.imapFolder());
    }

    void release(UUID account, UUID reader) {
        db.sql("update messaging.mailbox set reader = null, reader_until = null where account = :account and reader = :reader")
                .param("account", account).param("reader", reader).update();
    }

    @Transactional(readOnly = true)
    Progress progress(UUID account) {
        return db.sql("select since, uid_validity, last_uid from messaging.mailbox where account = :account").param("account", account).query(Progress.class).single();
    }

    /** In the transaction of what is taken in. @return whether the mailbox is still this reader's; nobody else takes the same message meanwhile */
    boolean advance(UUID account, UUID reader, Arrival.Place place) {
        return db.sql("""
                update messaging.mailbox
                   set uid_validity = :validity, last_uid = :uid
                 where account = :account and reader = :reader and reader_until > clock_timestamp()
                """).param("validity", place.uidValidity()).param("uid", place.uid()).param("account", account).param("reader", reader).update() == 1;
    }

    /** All that lies there, up to that number, was read or was there before us. */
    void good(UUID account, UUID reader, long uidValidity, long upTo) {
        db.sql("""
                update messaging.mailbox
                   set read_at = :now, since = :now, trouble = null, trouble_since = null, uid_validity = :validity, last_uid = :upTo
                 where account = :account and reader = :reader
                """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("validity", uidValidity).param("upTo", upTo)
                .param("account", account).param("reader", reader).update();
    }

    /** Whether they are better nobody knows yet. */
    void settingsChanged(UUID account) {
        db.sql("update messaging.mailbox set trouble = null, trouble_since = null where account = :account").param("account", account).update();
    }

    void bad(UUID account, UUID reader, Trouble trouble) {
        db.sql("""
                update messaging.mailbox
                   set trouble = :trouble, trouble_since = case when trouble is null then :now else trouble_since end
                 where account = :account and reader = :reader
                """).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("trouble", trouble.name()).param("account", account).param("reader", reader).update();
    }
}
