package fr.etincelle.agenda.slots;

/** Time of a counsellor that is taken: an appointment or a hold at a site, or an absence, which is nowhere. */
public record Engagement(int start, int end, int site) {

    private static final int NOWHERE = -1;

    public static Engagement elsewhere(int start, int end) {
        return new Engagement(start, end, NOWHERE);
    }

    boolean isAwayFrom(int otherSite) {
        return site != NOWHERE && site != otherSite;
    }
}
