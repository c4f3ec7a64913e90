package fr.etincelle.agenda.slots;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A centre such as no one would run it, the same for the same seed: facts that begin and end on any minute. */
final class RandomCentre {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    final List<SiteFacts> sites;
    final List<Diary> diaries;
    final int[][] travel;
    final SlotRequest request;

    private final Random random;
    private final LocalDate from;
    private final int days;
    private final int start;

    RandomCentre(int seed) {
        random = new Random(seed);
        var zone = oneOf(Zones.all());
        from = random.nextBoolean() && !Zones.changes(zone).isEmpty()
                ? oneOf(Zones.changes(zone)).minusDays(random.nextInt(2))
                : Zones.FIRST_DAY.plusDays(random.nextInt(Zones.DAYS));
        days = 1 + random.nextInt(3);
        start = EpochMinute.of(from.atStartOfDay(zone).toInstant());
        sites = several(1, 3, () -> site(random.nextInt(4) > 0 ? zone : oneOf(Zones.all())));
        travel = random.nextBoolean() ? new int[0][] : travel(sites.size());
        diaries = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) diaries.add(diary(i));
        request = request();
    }

    private SiteFacts site(ZoneId zone) {
        return new SiteFacts(
                zone, random.nextInt(4),
                several(0, 8, () -> within(300, (s, e) -> new ComputerUse(s, e, 1 + random.nextInt(2)))),
                several(0, 2, () -> within(400, Interval::new)),
                random.nextInt(4) == 0 ? Set.of(from.plusDays(random.nextInt(days))) : Set.of());
    }

    private Diary diary(int counsellor) {
        return new Diary(counsellor, openings(), several(0, 8, this::engagement));
    }

    /** One after the other, from the evening before to the morning after. */
    private List<Opening> openings() {
        var openings = new ArrayList<Opening>();
        int minute = start - random.nextInt(6 * HOUR);
        while (minute < start + days * DAY + 3 * HOUR) {
            int end = minute + 1 + random.nextInt(8 * HOUR);
            openings.add(new Opening(random.nextInt(sites.size()), minute, end));
            minute = end + random.nextInt(6 * HOUR);
        }
        return openings;
    }

    private Engagement engagement() {
        return within(200, (s, e) -> random.nextBoolean()
                ? Engagement.elsewhere(s, e)
                : new Engagement(s, e, random.nextInt(sites.size())));
    }

    private SlotRequest request() {
        var request = SlotRequest.over(from, days, 1 + random.nextInt(150))
                .every(oneOf(List.of(5, 7, 10, 15, 15, 20, 25, 30, 45, 60)))
                .withComputers(random.nextInt(4))
                .avoiding(several(0, 3, () -> within(120, Interval::new)));
        if (random.nextBoolean()) request = request.notBefore(start + random.nextInt(DAY));
        if (random.nextBoolean()) request = request.within(oneOf(List.of(DayPart.MORNING, DayPart.AFTERNOON, new DayPart(8 * HOUR + 10, 17 * HOUR + 5))));
        return request;
    }

    private int[][] travel(int size) {
        var minutes = new int[size][size];
        for (var row : minutes) for (int i = 0; i < size; i++) row[i] = random.nextInt(90);
        return minutes;
    }

    private interface Span<T> {
        T between(int start, int end);
    }

    private <T> T within(int longest, Span<T> span) {
        int first = start - 2 * HOUR + random.nextInt((days + 1) * DAY);
        return span.between(first, first + random.nextInt(longest));
    }

    private <T> List<T> several(int fewest, int most, Supplier<T> one) {
        return Stream.generate(one).limit(fewest + random.nextInt(most - fewest + 1)).toList();
    }

    private <T> T oneOf(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
