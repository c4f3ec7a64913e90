package fr.etincelle.guidance;

import fr.etincelle.places.SiteId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where and when the help took place, and how long it lasted. Minutes count once, however many topics there were. */
public record Occasion(Place place, @Nullable SiteId site, LocalDate helpedOn, int durationMinutes) {

    /** The national kinds of place. Only a site of ours has a name. */
    public enum Place {
        SITE("lieu_activite"), HOME("domicile"), REMOTE("a_distance"), ELSEWHERE("autre");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Optional<Place> ofCode(String code) {
            return Arrays.stream(values()).filter(place -> place.code.equals(code)).findFirst();
        }
    }
}
