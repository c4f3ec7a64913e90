package fr.etincelle.accounts;

import fr.etincelle.accounts.NewPassword.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account the password its owner chose, and signs it out wherever the old one was used. */
@Service
@Transactional
class PasswordChoice {

    private final Accounts accounts;
    private final Passwords passwords;
    private final WebSessions sessions;
    private final JdbcClient db;

    PasswordChoice(Accounts accounts, Passwords passwords, WebSessions sessions, JdbcClient db) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.db = db;
    }

    @Transactional(readOnly = true)
    boolean isRight(AccountId account, String password) {
        return passwords.match(password, accounts.findById(account).orElseThrow().password());
    }

    /** Says what speaks against it, or takes it. */
    Optional<Objection> choose(AccountId id, String wished, String sessionToKeep) {
        var account = accounts.findById(id).orElseThrow();
        var objection = new NewPassword(wished, wordsAbout(account)).objection();
        if (objection.isPresent()) return objection;
        accounts.save(account.withPassword(passwords.hash(wished)));
        sessions.endAllBut(sessionToKeep, id);
        return Optional.empty();
    }

    private List<String> wordsAbout(Account account) {
        var words = new ArrayList<>(db.sql("select name from places.site_directory").query(String.class).list());
        words.addAll(List.of(account.name(), account.email()));
        return words;
    }
}
