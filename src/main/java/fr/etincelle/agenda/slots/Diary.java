package fr.etincelle.agenda.slots;

import java.util.List;

/** A counsellor's coming days: where they receive, and what already takes their time. Openings do not overlap. */
public record Diary(int counsellor, List<Opening> openings, List<Engagement> engagements) {}
