package fr.etincelle.intake.mail;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation stands when a message comes.
 *
 * @param cameAt      in the zone of the place
 * @param offered     the local starts that wait for an answer, in the order of their numbers
 * @param appointment when the appointment begins that it is about
 * @param place       when the place begins that fell free, and that they were offered from the waiting list
 * @param answersUs   it says which of our messages it answers
 * @param sameAddress it comes from where we wrote to
 * @param atTheDesk   one of us has it
 * @param told        how often the program has spoken
 */
record Situation(ZonedDateTime cameAt, List<LocalDateTime> offered, @Nullable LocalDateTime appointment, @Nullable LocalDateTime place,
                 boolean answersUs, boolean sameAddress, boolean atTheDesk, int told) {

    Situation {
        offered = List.copyOf(offered);
    }
}
