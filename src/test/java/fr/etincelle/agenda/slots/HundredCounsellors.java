package fr.etincelle.agenda.slots;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Writes the bench file of a large network: a hundred counsellors, twenty sites, mostly free, on any minute. */
final class HundredCounsellors {

    private static final int COUNSELLORS = 100;
    private static final int SITES = 20;
    private static final int DAYS = 60;
    private static final int DAY = 1440;
    private static final LocalDate FROM = LocalDate.of(2030, 3, 11);

    private final Random random = new Random(20_301_103);
    private final int start = EpochMinute.of(FROM.atStartOfDay(Zones.PARIS).toInstant());
    private final List<Workload.Site> sites = Stream.generate(this::site).limit(SITES).toList();
    private final int[][] computersLeft = new int[SITES][(DAYS + 1) * DAY];

    public static void main(String... file) {
        JsonMapper.shared().writeValue(Path.of(file[0]), new HundredCounsellors().workload());
    }

    private Workload workload() {
        for (int site = 0; site < SITES; site++) countComputers(site);
        return new Workload(
                Workload.FORMAT, "hundred", Zones.PARIS, Instant.parse("2030-03-13T09:07:00Z"), FROM, DAYS, 90, 15,
                Set.of(LocalDate.of(2030, 4, 22), LocalDate.of(2030, 5, 1), LocalDate.of(2030, 5, 8)),
                sites, Stream.generate(this::agent).limit(COUNSELLORS).toList());
    }

    private Workload.Site site() {
        return new Workload.Site(2 + random.nextInt(5), Stream.generate(this::block).limit(3).toList());
    }

    private Workload.Block block() {
        int from = anyMinute();
        return new Workload.Block(from, from + 30 + random.nextInt(600), 1 + random.nextInt(2));
    }

    private void countComputers(int site) {
        Arrays.fill(computersLeft[site], sites.get(site).computers());
        for (var block : sites.get(site).blocks()) take(site, block.start(), block.end(), block.computers());
    }

    private Workload.Agent agent() {
        int home = random.nextInt(SITES);
        return new Workload.Agent(windows(home), absences(), busy(), appointments(home));
    }

    private List<Workload.Window> windows(int home) {
        return IntStream.rangeClosed(1, 5).boxed()
                .flatMap(weekday -> {
                    int site = random.nextInt(4) == 0 ? random.nextInt(SITES) : home;
                    return Stream.of(
                            new Workload.Window(weekday, time(8, 30 + random.nextInt(30)), time(12, random.nextInt(30)), home),
                            new Workload.Window(weekday, time(13, 30 + random.nextInt(30)), time(17, random.nextInt(60)), site));
                })
                .toList();
    }

    private List<Workload.Taken> absences() {
        int week = start + random.nextInt(DAYS - 5) * DAY;
        return Stream.concat(Stream.of(new Workload.Taken(week, week + 5 * DAY)), taken(2, 700)).toList();
    }

    private List<Workload.Taken> busy() {
        return taken(25, 60).toList();
    }

    private Stream<Workload.Taken> taken(int howMany, int longest) {
        return Stream.generate(this::anyMinute).limit(howMany)
                .map(from -> new Workload.Taken(from, from + 5 + random.nextInt(longest)));
    }

    /** One after the other, and only where a computer is left. */
    private List<Workload.Appointment> appointments(int home) {
        var appointments = new ArrayList<Workload.Appointment>();
        int free = start;
        for (int from : Stream.generate(this::anyMinute).limit(60).sorted(Comparator.naturalOrder()).toList()) {
            int until = from + 20 + random.nextInt(100);
            if (from < free || !hasComputer(home, from, until)) continue;
            take(home, from, until, 1);
            appointments.add(new Workload.Appointment(from, until, home, 1));
            free = until;
        }
        return appointments;
    }

    private boolean hasComputer(int site, int from, int until) {
        return IntStream.range(from, until).allMatch(minute -> computersLeft[site][minute - start] > 0);
    }

    private void take(int site, int from, int until, int computers) {
        for (int minute = from; minute < until; minute++) computersLeft[site][minute - start] -= computers;
    }

    private int anyMinute() {
        return start + random.nextInt(DAYS * DAY);
    }

    private static String time(int hour, int minute) {
        return "%02d:%02d".formatted(hour, minute);
    }
}
