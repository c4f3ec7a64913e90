package fr.etincelle.agenda.calendar;

/** What a feed tells of an appointment beside its time and place. Nothing, unless its owner chose so. */
record FeedContent(boolean tellsFirstName, boolean tellsNeed, boolean tellsCounsellor) {

    static final FeedContent TIMES_ALONE = new FeedContent(false, false, false);
}
