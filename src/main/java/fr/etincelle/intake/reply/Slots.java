package fr.etincelle.intake.reply;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some of the offered slots, by their numbers. */
record Slots(int bits) {

    static final Slots NONE = new Slots(0);

    static Slots of(int number) {
        return new Slots(1 << number);
    }

    static Slots upTo(int last, IntPredicate condition) {
        return IntStream.rangeClosed(1, last).filter(condition).mapToObj(Slots::of).reduce(NONE, Slots::or);
    }

    Slots and(Slots other) {
        return new Slots(bits & other.bits);
    }

    Slots or(Slots other) {
        return new Slots(bits | other.bits);
    }

    Slots without(Slots others) {
        return new Slots(bits & ~others.bits);
    }

    boolean isEmpty() {
        return bits == 0;
    }

    boolean isOne() {
        return Integer.bitCount(bits) == 1;
    }

    /** The number of the only one. */
    int one() {
        if (!isOne()) throw new IllegalStateException("not one slot: " + this);
        return Integer.numberOfTrailingZeros(bits);
    }

    int size() {
        return Integer.bitCount(bits);
    }

    boolean contains(int number) {
        return containsAll(of(number));
    }

    boolean containsAll(Slots others) {
        return (bits & others.bits) == others.bits;
    }
}
