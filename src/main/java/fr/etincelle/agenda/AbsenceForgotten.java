package fr.etincelle.agenda;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.shared.TimeRange;

/** An absence was taken back: the counsellor is there after all. */
public record AbsenceForgotten(AccountId counsellor, TimeRange during) {}
