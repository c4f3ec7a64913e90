package fr.etincelle.guidance;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.guidance.GuidanceAnswer.Objection;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps count of working time without a resident. Asking twice for the same thing does it once. */
@Service
@Transactional
class OtherTime {

    private final TimesSpent times;

    OtherTime(TimesSpent times) {
        this.times = times;
    }

    /** What is to be put right; nothing means that it is kept. */
    List<Objection> spend(TimeSpent time, LocalDate today) {
        if (times.existsById(time.id())) return List.of();
        var objections = time.objections(today);
        if (objections.isEmpty()) times.save(time);
        return objections;
    }

    void takeBack(TimeSpentId id, AccountId by) {
        times.findById(id).filter(time -> time.isBy(by)).ifPresent(times::delete);
    }
}
