package fr.etincelle.places;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What one may come for: how long it usually takes, and what it needs. */
@Table(schema = "places", name = "service")
public record Service(@Id ServiceId id, String label, int durationMinutes, int stepMinutes, int noticeMinutes,
                      boolean needsWorkstation, String toBring, List<String> topics, int rank,
                      @Nullable LocalDate retiredOn, @Version @Nullable Integer version) {

    public boolean isRetired() {
        return retiredOn != null;
    }

    Service ranked(int rank) {
        return new Service(id, label, durationMinutes, stepMinutes, noticeMinutes, needsWorkstation, toBring, topics, rank,
                retiredOn, version);
    }

    Service retired(@Nullable LocalDate day) {
        return new Service(id, label, durationMinutes, stepMinutes, noticeMinutes, needsWorkstation, toBring, topics, rank,
                day, version);
    }
}
