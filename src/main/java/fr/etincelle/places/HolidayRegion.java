package fr.etincelle.places;

import java.time.ZoneId;

/** Where the law adds days of its own to the public holidays of all France. */
public enum HolidayRegion {
    METROPOLE("Europe/Paris"),
    ALSACE_MOSELLE("Europe/Paris"),
    GUADELOUPE("America/Guadeloupe"),
    MARTINIQUE("America/Martinique"),
    GUYANE("America/Cayenne"),
    REUNION("Indian/Reunion"),
    MAYOTTE("Indian/Mayotte"),
    SAINT_MARTIN("America/Marigot"),
    SAINT_BARTHELEMY("America/St_Barthelemy"),
    SAINT_PIERRE_ET_MIQUELON("America/Miquelon"),
    NOUVELLE_CALEDONIE("Pacific/Noumea"),
    POLYNESIE("Pacific/Tahiti"),
    WALLIS_ET_FUTUNA("Pacific/Wallis");

    private final ZoneId zone;

    HolidayRegion(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** Where most of its sites tell the time. */
    public ZoneId usualZone() {
        return zone;
    }

    /** What the first digits of a postcode tell. The two northern islands once shared those of Guadeloupe. */
    public static HolidayRegion ofPostcode(String postcode) {
        if (postcode.equals("97133") || postcode.startsWith("977")) return SAINT_BARTHELEMY;
        if (postcode.equals("97150") || postcode.startsWith("978")) return SAINT_MARTIN;
        return switch (postcode.substring(0, Math.min(3, postcode.length()))) {
            case "971" -> GUADELOUPE;
            case "972" -> MARTINIQUE;
            case "973" -> GUYANE;
            case "974" -> REUNION;
            case "975" -> SAINT_PIERRE_ET_MIQUELON;
            case "976" -> MAYOTTE;
            case "986" -> WALLIS_ET_FUTUNA;
            case "987" -> POLYNESIE;
            case "988" -> NOUVELLE_CALEDONIE;
            case String other when other.startsWith("57") || other.startsWith("67") || other.startsWith("68") -> ALSACE_MOSELLE;
            default -> METROPOLE;
        };
    }
}
