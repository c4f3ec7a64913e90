package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.shared.Identifier;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Words about a time of help, and who may read them. The database itself shows {@code MINE} to its author only. */
@Table(schema = "guidance", name = "remark")
record Remark(@Id UUID id, Scope scope, String words, AccountId author) {

    enum Scope { MINE, TEAM, SUMMARY }

    static Remark written(Scope scope, String words, AccountId author) {
        return new Remark(Identifier.fresh(), scope, words, author);
    }
}
