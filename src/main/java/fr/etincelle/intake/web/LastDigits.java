package fr.etincelle.intake.web;

import fr.etincelle.people.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last four digits of a number: who booked with it knows them. */
record LastDigits(String four) {

    private static final int FOUR = 4;

    LastDigits {
        if (!four.matches("[0-9]{4}")) throw new IllegalArgumentException("not four digits");
    }

    static LastDigits of(PhoneNumber number) {
        return read(number.international()).orElseThrow();
    }

    /** Who types their whole number has typed them too. */
    static Optional<LastDigits> read(@Nullable String typed) {
        var digits = new StringBuilder();
        if (typed != null) typed.codePoints().filter(Character::isDigit).forEach(it -> digits.append(Character.digit(it, 10)));
        return digits.length() < FOUR ? Optional.empty() : Optional.of(new LastDigits(digits.substring(digits.length() - FOUR)));
    }

    @Override
    public String toString() {
        return "LastDigits[…]";
    }
}
