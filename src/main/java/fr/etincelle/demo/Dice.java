package fr.etincelle.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chance that falls the same way every time, so that everybody sees the same demonstration. */
final class Dice {

    private final RandomGenerator random;

    Dice(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    boolean falls(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The first are drawn more often than the last: some people come every other week, most came once. */
    <T> T oneOfTheFirst(List<T> things) {
        return things.get((int) (things.size() * random.nextDouble() * random.nextDouble()));
    }

    /** A version 7 identifier (RFC 9562) of that moment. */
    UUID identifier(Instant moment) {
        var time = moment.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        var rest = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(time, rest);
    }
}
