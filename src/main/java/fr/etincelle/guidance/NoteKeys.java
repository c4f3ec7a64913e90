package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.shared.Fingerprint;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores which keys programs have used, and for which note. Of what they sent, only a digest is kept. */
@Repository
class NoteKeys {

    record Used(GuidanceNoteId note, String content) {

        boolean isFor(String sent) {
            return content.equals(Fingerprint.of(sent));
        }
    }

    private final JdbcClient db;

    NoteKeys(JdbcClient db) {
        this.db = db;
    }

    void takeTurn(AccountId account, String key) {
        db.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:turn, 8))").param("turn", account.value() + key).query(Integer.class).single();
    }

    Optional<Used> find(AccountId account, String key) {
        return db.sql("select note, content from guidance.note_key where account = :account and key = :key")
                .param("account", account.value()).param("key", key).query(Used.class).optional();
    }

    void remember(AccountId account, String key, String content, GuidanceNoteId note) {
        db.sql("insert into guidance.note_key (account, key, content, note) values (:account, :key, :content, :note)")
                .param("account", account.value()).param("key", key).param("content", Fingerprint.of(content)).param("note", note.value()).update();
    }
}
