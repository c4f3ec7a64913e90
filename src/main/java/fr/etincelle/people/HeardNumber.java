package fr.etincelle.people;

import java.util.Optional;

/**
 * A number as far as it was understood. What stays open matches nothing.
 *
 * @param whole     the number, when it is complete
 * @param beginning what the international number begins with
 * @param ending    its last digits, the last one first
 */
record HeardNumber(String whole, String beginning, String ending) {

    /** Three digits would bring up half the village. */
    private static final int ENOUGH = 4;
    private static final String NOTHING = "?";

    /** Empty when this is no number, or too little of one. */
    static Optional<HeardNumber> in(String heard) {
        var tidy = PhoneNumber.tidy(heard);
        var digits = tidy.replaceAll("[^0-9]", "");
        if (!tidy.matches("\\+?[0-9 ().,/_-]+") || digits.length() < ENOUGH) return Optional.empty();
        var whole = PhoneNumber.parse(heard).map(PhoneNumber::international).orElse(NOTHING);
        return Optional.of(new HeardNumber(whole, beginning(tidy, digits), backwards(digits)));
    }

    private static String beginning(String tidy, String digits) {
        if (tidy.startsWith("+")) return tidy.startsWith("+33") ? "+33" + withoutZero(digits.substring(2)) : "+" + digits;
        if (digits.startsWith("00")) return beginning("+" + digits.substring(2), digits.substring(2));
        return digits.startsWith("0") ? "+33" + digits.substring(1) : NOTHING;
    }

    private static String withoutZero(String national) {
        return national.startsWith("0") ? national.substring(1) : national;
    }

    /** A leading zero is not part of the international number. */
    private static String backwards(String digits) {
        var ending = digits.startsWith("0") && digits.length() >= 10 ? digits.substring(1) : digits;
        return new StringBuilder(ending).reverse().toString();
    }
}
