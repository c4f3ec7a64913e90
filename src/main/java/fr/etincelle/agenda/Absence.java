package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.shared.TimeRange;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A time when a counsellor receives nobody, wherever they are expected. */
@Table(schema = "agenda", name = "absence")
record Absence(@Id AbsenceId id, AccountId counsellor, TimeRange during, Kind kind, @Version @Nullable Integer version) {

    enum Kind { LEAVE, SICK, TRAINING, MEETING, OTHER }
}
