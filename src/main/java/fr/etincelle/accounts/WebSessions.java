package fr.etincelle.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The browsers in which an account is signed in. Ended together with the change that ends them, or not at all. */
@Repository
class WebSessions {

    private final JdbcClient db;

    WebSessions(JdbcClient db) {
        this.db = db;
    }

    void end(AccountId account) {
        endAllBut("", account);
    }

    void endAllBut(String kept, AccountId account) {
        db.sql("delete from accounts.web_session where principal_name = :account and session_id <> :kept")
                .param("account", account.value().toString()).param("kept", kept).update();
    }

    /** Of everyone here who has no second factor yet. */
    void endThoseWithoutSecondFactor() {
        db.sql("""
                delete from accounts.web_session
                 where principal_name in (select id::text from accounts.account where totp_secret is null)
                """).update();
    }
}
