package fr.etincelle.places;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked about a site. Its region and its clock may be left to the postcode. */
public record SiteForm(@NotNull SiteId site,
                       @NotBlank @Size(max = 80) @Nullable String name,
                       @NotBlank @Size(max = 120) @Nullable String street,
                       @NotBlank @Pattern(regexp = "\\s*[0-9]{5}\\s*", message = "{places.site.postcode.five}") @Nullable String postcode,
                       @NotBlank @Size(max = 80) @Nullable String commune,
                       @Size(max = 300) @Nullable String wayIn,
                       @Nullable HolidayRegion holidays,
                       @Nullable Zone zone,
                       @Nullable Boolean protestantChurch,
                       @Nullable Integer version) implements Serializable {

    /** The clocks of France. */
    public enum Zone {
        PARIS("Europe/Paris"), GUADELOUPE("America/Guadeloupe"), MARTINIQUE("America/Martinique"), CAYENNE("America/Cayenne"),
        REUNION("Indian/Reunion"), MAYOTTE("Indian/Mayotte"), SAINT_MARTIN("America/Marigot"),
        SAINT_BARTHELEMY("America/St_Barthelemy"), MIQUELON("America/Miquelon"), NOUMEA("Pacific/Noumea"), TAHITI("Pacific/Tahiti"),
        MARQUISES("Pacific/Marquesas"), GAMBIER("Pacific/Gambier"), WALLIS("Pacific/Wallis");

        private final ZoneId zone;

        Zone(String name) {
            zone = ZoneId.of(name);
        }

        public ZoneId zone() {
            return zone;
        }

        static @Nullable Zone of(ZoneId zone) {
            return Stream.of(values()).filter(it -> it.zone.equals(zone)).findFirst().orElse(null);
        }
    }

    public static SiteForm empty() {
        return new SiteForm(SiteId.next(), null, null, null, null, null, null, null, null, null);
    }

    static SiteForm of(Site site) {
        return new SiteForm(site.id(), site.name(), site.street(), site.postcode(), site.commune(), site.wayIn(),
                site.holidays(), Zone.of(site.zone()), site.protestantChurch(), site.version());
    }

    /** Of a form without objection. */
    public Site toSite() {
        var digits = said(postcode);
        var region = holidays != null ? holidays : HolidayRegion.ofPostcode(digits);
        return new Site(site, said(name), said(street), digits, said(commune), wayIn == null || wayIn.isBlank() ? null : wayIn.strip(),
                zone != null ? zone.zone() : region.usualZone(), region, Boolean.TRUE.equals(protestantChurch), version);
    }

    private static String said(@Nullable String text) {
        if (text == null) throw new IllegalStateException("the form was not checked");
        return text.strip();
    }
}
