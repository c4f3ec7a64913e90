package fr.etincelle.places;

/** Where the law adds days of its own to the public holidays of all France. */
public enum HolidayRegion {
    METROPOLE,
    ALSACE_MOSELLE,
    GUADELOUPE,
    MARTINIQUE,
    GUYANE,
    REUNION,
    MAYOTTE,
    SAINT_MARTIN,
    SAINT_BARTHELEMY,
    SAINT_PIERRE_ET_MIQUELON,
    NOUVELLE_CALEDONIE,
    POLYNESIE,
    WALLIS_ET_FUTUNA
}
