package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.guidance.GuidanceAnswer.Objection;
import fr.etincelle.guidance.GuidanceAnswer.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Working time without a resident. It counts when the post is to be proved. */
@Table(schema = "guidance", name = "time_spent")
record TimeSpent(@Id TimeSpentId id, AccountId counsellor, LocalDate spentOn, Kind kind, int minutes, @Version @Nullable Integer version) {

    static final int LONGEST = 720;

    enum Kind { PREPARATION, TRAVEL, MEETING, TRAINING }

    List<Objection> objections(LocalDate today) {
        var objections = new ArrayList<Objection>();
        if (spentOn.isAfter(today)) objections.add(new Objection("spentOn", Reason.DATE_TO_COME));
        if (spentOn.isBefore(today.minus(GuidanceRequest.OLDEST))) objections.add(new Objection("spentOn", Reason.DATE_TOO_OLD));
        if (minutes < GuidanceRequest.SHORTEST || minutes > LONGEST) objections.add(new Objection("minutes", Reason.DURATION_OUT_OF_RANGE));
        return objections;
    }

    boolean isBy(AccountId account) {
        return counsellor.equals(account);
    }
}
