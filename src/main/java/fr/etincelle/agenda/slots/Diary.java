package fr.etincelle.agenda.slots;

import java.util.List;

/**
 * A counsellor's coming days: where they receive, and what already takes their time, in any order. Openings do not
 * overlap: the counsellor is in one place at a time.
 */
public record Diary(int counsellor, List<Opening> openings, List<Engagement> engagements) {}
