package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One time of one-to-one help, as its counsellor told it.
 *
 * @param notedFor   the person it was first told for; stays when records are merged, so that they can be parted again
 * @param markedSeen telling it marked the appointment as seen, so withdrawing it takes that back
 */
@Table(schema = "guidance", name = "guidance_note")
record GuidanceNote(@Id GuidanceNoteId id, AccountId counsellor,
                    @Embedded.Empty Helped helped, @Nullable PersonId notedFor,
                    @Embedded.Empty Occasion occasion, @Embedded.Empty WorkDone work,
                    @MappedCollection(idColumn = "note") Set<Remark> remarks,
                    boolean markedSeen, Instant notedAt, @Version @Nullable Integer version) {

    static GuidanceNote told(GuidanceRequest request, boolean markedSeen, Instant now) {
        return new GuidanceNote(request.id(), request.counsellor(), request.helped(), request.helped().person(),
                request.occasion(), request.work(), request.words().by(request.counsellor()), markedSeen, now, null);
    }

    /** The same help, told better. Another person only if the note named another: a merge is not a correction. */
    GuidanceNote corrected(GuidanceRequest request) {
        var samePerson = Objects.equals(request.helped().person(), helped.person());
        return new GuidanceNote(id, counsellor, request.helped(), samePerson ? notedFor : request.helped().person(),
                request.occasion(), request.work(), request.words().by(counsellor), markedSeen, notedAt, version);
    }

    boolean isBy(AccountId account) {
        return counsellor.equals(account);
    }

    Words words() {
        return new Words(wordsFor(Remark.Scope.MINE), wordsFor(Remark.Scope.TEAM), wordsFor(Remark.Scope.SUMMARY));
    }

    private @Nullable String wordsFor(Remark.Scope scope) {
        return remarks.stream().filter(it -> it.scope() == scope).map(Remark::words).findFirst().orElse(null);
    }
}
