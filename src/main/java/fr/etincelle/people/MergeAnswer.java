package fr.etincelle.people;

/** The answer to a merge: it is done, or the reason why not. */
sealed interface MergeAnswer {

    record Merged(MergeId merge) implements MergeAnswer {}

    record Refused(Reason reason) implements MergeAnswer {}

    /** HOLDS_OTHERS: the record to drop already stands for several; it is the one to keep. */
    enum Reason { SAME_RECORD, ALREADY_MERGED, HOLDS_OTHERS }
}
