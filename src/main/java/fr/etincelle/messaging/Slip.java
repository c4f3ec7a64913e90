package fr.etincelle.messaging;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person takes home after booking. No last name and no reason: a slip gets lost, and others read it.
 *
 * @param toBring  in French, as the centre wrote it
 * @param phone    whom to warn, as one says it in France
 * @param language the person's own; where it is not one of ours the slip is in French alone
 */
public record Slip(String centre, @Nullable String phone, String firstName, ZonedDateTime start, Duration length,
                   String counsellor, Place place, List<String> toBring, Locale language) {

    /** @param wayIn how to find the door, if that needs saying */
    public record Place(String name, String street, String postcode, String commune, @Nullable String wayIn) {}
}
