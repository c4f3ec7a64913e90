package fr.etincelle.guidance;

import java.util.List;

/** The answer to what a counsellor told: noted, or what to put right, field by field. */
public sealed interface GuidanceAnswer {

    record Noted(GuidanceNoteId note) implements GuidanceAnswer {}

    record Refused(List<Objection> objections) implements GuidanceAnswer {}

    /** @param field as the form and the API call it */
    record Objection(String field, Reason reason) {}

    enum Reason {
        TOPIC_MISSING, UNKNOWN_CHOICE, FORMALITY_WITHOUT_TOPIC, NO_EQUIPMENT_AND_SOME, DURATION_OUT_OF_RANGE, DATE_TO_COME, DATE_TOO_OLD,
        SITE_MISSING, SITE_NOT_HERE, TOO_LONG, PASSWORD, CARD_NUMBER, BANK_ACCOUNT, SOCIAL_SECURITY,
        APPOINTMENT_UNKNOWN, APPOINTMENT_CALLED_OFF, APPOINTMENT_TO_COME, ALREADY_TOLD, PERSON_UNKNOWN,
        NOT_THE_AUTHOR, CHANGED_MEANWHILE, KEY_USED_OTHERWISE, KEY_TOO_LONG
    }
}
