package fr.etincelle.agenda.slots;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A bench file, in the format {@code slots-workload/1}: the facts of a network, and what is asked of them. */
record Workload(String format, String name, ZoneId zone, Instant now, LocalDate from, int days, int durationMin, int stepMin,
                Set<LocalDate> holidays, List<Site> sites, List<Agent> agents) {

    static final String FORMAT = "slots-workload/1";

    Workload {
        check(format.equals(FORMAT));
        check(from.getYear() >= 1970 && from.getYear() < 4000 && days >= 1 && days <= 3660);
        check(durationMin >= 1 && durationMin <= 1440 && stepMin >= 1 && stepMin <= 60);
        check(!agents.isEmpty());
        for (var agent : agents) {
            for (var window : agent.windows()) Objects.checkIndex(window.site(), sites.size());
            for (var appointment : agent.appts()) Objects.checkIndex(appointment.site(), sites.size());
        }
    }

    record Site(int computers, List<Block> blocks) {}

    record Agent(List<Window> windows, List<Taken> absences, List<Taken> busy, List<Appointment> appts) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Taken(int start, int end) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Block(int start, int end, int computers) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Window(int weekday, String from, String until, int site) {

        Window {
            check(minuteOfDay(from) <= minuteOfDay(until) && weekday >= 1 && weekday <= 7);
        }

        WeeklyOpening weekly() {
            return new WeeklyOpening(DayOfWeek.of(weekday), minuteOfDay(from), minuteOfDay(until), site);
        }

        /** Not a {@link java.time.LocalTime}: a window may last until 24:00. */
        private static int minuteOfDay(String time) {
            var parts = time.split(":");
            return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        }
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Appointment(int start, int end, int site, int computers) {}

    SlotRequest request() {
        return SlotRequest.over(from, days, durationMin).every(stepMin).notBefore(EpochMinute.notBefore(now));
    }

    List<SiteFacts> siteFacts() {
        var facts = new ArrayList<SiteFacts>();
        for (var site : sites) {
            facts.add(new SiteFacts(zone, site.computers(), usesOf(facts.size()), List.of(), holidays));
        }
        return facts;
    }

    List<List<WeeklyOpening>> weeks() {
        return agents.stream().map(agent -> agent.windows().stream().map(Window::weekly).toList()).toList();
    }

    List<List<Engagement>> engagements() {
        return agents.stream().map(Workload::engagementsOf).toList();
    }

    private List<ComputerUse> usesOf(int site) {
        var uses = new ArrayList<ComputerUse>();
        for (var block : sites.get(site).blocks()) uses.add(new ComputerUse(block.start(), block.end(), block.computers()));
        for (var agent : agents) {
            for (var appointment : agent.appts()) {
                if (appointment.site() != site) continue;
                uses.add(new ComputerUse(appointment.start(), appointment.end(), appointment.computers()));
            }
        }
        return uses;
    }

    private static List<Engagement> engagementsOf(Agent agent) {
        var engagements = new ArrayList<Engagement>();
        for (var absence : agent.absences()) engagements.add(Engagement.elsewhere(absence.start(), absence.end()));
        for (var busy : agent.busy()) engagements.add(Engagement.elsewhere(busy.start(), busy.end()));
        for (var it : agent.appts()) engagements.add(new Engagement(it.start(), it.end(), it.site()));
        engagements.sort(Comparator.comparingInt(Engagement::start));
        return engagements;
    }

    private static void check(boolean condition) {
        if (!condition) throw new IllegalArgumentException("not in the format " + FORMAT);
    }
}
