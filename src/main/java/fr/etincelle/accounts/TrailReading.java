package fr.etincelle.accounts;

import fr.etincelle.places.CentreDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One page of the audit trail in words, with the accounts one may ask about. */
@Service
@Transactional(readOnly = true)
class TrailReading {

    record Page(List<TrailWording.Line> lines, List<TrailList.Named> accounts, @Nullable Long next) {}

    private final TrailList trail;
    private final TrailWording wording;
    private final CentreDay centre;

    TrailReading(TrailList trail, TrailWording wording, CentreDay centre) {
        this.trail = trail;
        this.wording = wording;
        this.centre = centre;
    }

    Page page(@Nullable LocalDate day, @Nullable AccountId account, @Nullable Long before) {
        var zone = centre.zone();
        var from = Optional.ofNullable(day).map(it -> it.atStartOfDay(zone).toInstant());
        var until = Optional.ofNullable(day).map(it -> it.plusDays(1).atStartOfDay(zone).toInstant());
        var entries = trail.entries(new TrailList.Wish(from.orElse(null), until.orElse(null), account == null ? null : account.value(), before));
        var names = trail.names();
        var context = new TrailWording.Context(names.stream().collect(Collectors.toMap(TrailList.Named::id, TrailList.Named::name)), zone);
        return new Page(
                entries.stream().limit(TrailList.A_PAGE).map(entry -> wording.tell(entry, context)).toList(),
                names.stream().filter(TrailList.Named::isAccount).toList(),
                entries.size() > TrailList.A_PAGE ? entries.get(TrailList.A_PAGE - 1).id() : null);
    }
}
