package fr.etincelle.places;

import java.time.DayOfWeek;
import java.util.List;
import org.springframework.stereotype.Component;

/** What pages let one choose among. Pages call it {@code @placeChoices}. */
@Component
public class PlaceChoices {

    public List<HolidayRegion> regions() {
        return List.of(HolidayRegion.values());
    }

    public List<SiteForm.Zone> zones() {
        return List.of(SiteForm.Zone.values());
    }

    public List<Workstation.Kind> kinds() {
        return List.of(Workstation.Kind.values());
    }

    public List<DayOfWeek> weekdays() {
        return List.of(DayOfWeek.values());
    }
}
