package fr.etincelle.intake.enquiry;

/**
 * Something in a message that tells what it is, and the words that say it, empty where it is not said in words.
 *
 * @param words as they were written, secrets masked
 */
public record Clue(Sort sort, String words) {

    public enum Sort {
        MACHINE, NO_ANSWER_WANTED, NO_SENDER, DAMAGED, ENCRYPTED, NOTHING_WRITTEN, ONLY_FORWARDED, INVITATION,
        DISTRESS, MONEY_LOST, SECRET_GIVEN, HACKED, THREAT, DEADLINE, WORRYING,
        CANCELS, CHANGES, ABOUT_AN_APPOINTMENT, NOT_WANTED,
        THANKS, COMPLAINT, JOB, INVOICE, SALE, PARTNER, FOR_ANOTHER, WORKSHOP, LENDING, OTHER_BUSINESS, QUESTION, OTHER_LANGUAGE,
        ASKS_FOR_APPOINTMENT, ASKS_FOR_HELP, IS_STUCK,
        NOT_UNDERSTOOD
    }

    /** The message that says it to the desk. */
    public String key() {
        return "intake.enquiry.clue." + sort;
    }
}
