package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.COMPUTER_1;
import static fr.etincelle.cast.Cast.COMPUTER_2;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.Cast.SAMIR_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.HolidayRegion;
import fr.etincelle.places.Service;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tomorrow, Tuesday 6 October 2026, Claire is at Le Briquet from nine to twelve, and people need an hour and a half. */
class SlotOffersTest {

    static final LocalDate TOMORROW = TODAY.plusDays(1);

    final List<AgendaFacts.Presence> presences = new ArrayList<>(List.of(presence(CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, TOMORROW, "09:00", "12:00")));
    final List<AgendaFacts.Absence> absences = new ArrayList<>();
    final List<AgendaFacts.Taken> taken = new ArrayList<>();
    final List<AgendaFacts.Closed> closed = new ArrayList<>();
    final List<AgendaFacts.Outage> outages = new ArrayList<>();
    final List<AgendaFacts.Computer> computers = new ArrayList<>(List.of(
            new AgendaFacts.Computer(COMPUTER_1, MARCEL_MARTIN), new AgendaFacts.Computer(COMPUTER_2, MARCEL_MARTIN)));
    Service service = service(30, 0);
    @Nullable AccountId lastCounsellor;

    @Test
    void an_opening_holds_the_starts_that_leave_enough_time() {
        assertThat(startsTomorrow()).containsExactly("09:00", "09:30", "10:00", "10:30");
    }

    @Test
    void what_is_taken_is_not_offered_and_what_ends_leaves_its_end_free() {
        taken(CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, COMPUTER_1, KARIM, "09:00", "10:30");

        assertThat(startsTomorrow()).containsExactly("10:30");
    }

    @Test
    void an_absence_empties_its_hours() {
        absences.add(new AgendaFacts.Absence(CLAIRE_THE_COUNSELLOR, tomorrow("10:30", "18:00")));

        assertThat(startsTomorrow()).containsExactly("09:00");
    }

    @Test
    void nothing_is_offered_while_the_site_is_closed() {
        closed.add(new AgendaFacts.Closed(MARCEL_MARTIN, tomorrow("00:00", "23:59")));

        assertThat(startsTomorrow()).isEmpty();
    }

    @Test
    void nothing_is_offered_on_a_public_holiday() {
        var allSaints = LocalDate.of(2026, 11, 1);
        presences.clear();
        presences.add(presence(CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, allSaints, "09:00", "12:00"));
        presences.add(presence(CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, allSaints.plusDays(1), "10:00", "11:30"));

        assertThat(offers(wish(allSaints, 2)).all()).extracting(slot -> slot.start().atZone(PARIS).toLocalDate())
                .containsExactly(allSaints.plusDays(1));
    }

    @Test
    void saint_stephens_day_is_a_holiday_in_moselle() {
        var saintStephen = LocalDate.of(2026, 12, 26);
        presences.add(presence(CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, saintStephen, "09:00", "12:00"));

        assertThat(offers(wish(saintStephen, 1)).all()).isEmpty();
    }

    @Test
    void a_person_is_not_offered_the_time_of_their_other_appointment() {
        presences.add(presence(SAMIR_THE_COUNSELLOR, MARCEL_MARTIN, TOMORROW, "09:00", "12:00"));
        taken(SAMIR_THE_COUNSELLOR, MARCEL_MARTIN, COMPUTER_1, RENEE, "09:00", "10:30");

        assertThat(starts(wishOf(RENEE))).containsExactly("10:30", "10:30");
        assertThat(starts(wishOf(KARIM))).containsExactly("09:00", "09:30", "10:00", "10:30", "10:30");
    }

    @Test
    void without_a_free_computer_there_is_no_slot() {
        taken(SAMIR_THE_COUNSELLOR, MARCEL_MARTIN, COMPUTER_1, KARIM, "09:00", "10:30");
        outages.add(new AgendaFacts.Outage(COMPUTER_2, tomorrow("00:00", "10:00")));

        assertThat(startsTomorrow()).containsExactly("10:00", "10:30");
    }

    @Test
    void nobody_changes_computers_in_the_middle() {
        taken(SAMIR_THE_COUNSELLOR, MARCEL_MARTIN, COMPUTER_1, KARIM, "09:00", "10:00");
        outages.add(new AgendaFacts.Outage(COMPUTER_2, tomorrow("10:00", "12:00")));

        assertThat(startsTomorrow()).containsExactly("10:00", "10:30");
    }

    @Test
    void a_broken_computer_that_is_also_booked_is_missing_once() {
        taken(SAMIR_THE_COUNSELLOR, MARCEL_MARTIN, COMPUTER_1, KARIM, "09:00", "12:00");
        outages.add(new AgendaFacts.Outage(COMPUTER_1, tomorrow("09:00", "12:00")));

        assertThat(startsTomorrow()).hasSize(4);
    }

    @Test
    void a_service_without_a_computer_does_not_wait_for_one() {
        computers.clear();
        assertThat(startsTomorrow()).isEmpty();

        service = new Service(DEMARCHES, "Sans ordinateur", 90, 30, 0, false, "", List.of(), 1, null, 0);
        assertThat(startsTomorrow()).hasSize(4);
    }

    @Test
    void a_counsellor_needs_time_from_one_site_to_another() {
        taken(CLAIRE_THE_COUNSELLOR, VALMONT, null, KARIM, "08:00", "09:00");
        assertThat(startsTomorrow()).containsExactly("09:30", "10:00", "10:30");

        taken.clear();
        taken(CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, null, KARIM, "08:00", "09:00");
        assertThat(startsTomorrow()).hasSize(4);
    }

    @Test
    void notice_is_given() {
        service = service(30, 25 * 60);

        assertThat(startsTomorrow()).containsExactly("10:00", "10:30");
    }

    @Test
    void what_is_past_is_not_offered() {
        presences.add(presence(CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, TODAY, "07:00", "11:00"));

        assertThat(offers(wish(TODAY.minusDays(7), 8)).all()).extracting(slot -> slot.start().atZone(PARIS).toLocalTime())
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30));
        assertThat(offers(wish(TODAY.minusDays(7), 7)).all()).isEmpty();
    }

    @Test
    void the_night_the_clock_goes_back_an_opening_keeps_its_local_hours() {
        var sunday = LocalDate.of(2026, 10, 25);
        presences.add(presence(CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, sunday, "09:00", "10:30"));

        assertThat(offers(wish(sunday, 1)).all()).extracting(slot -> slot.start().toString()).containsExactly("2026-10-25T08:00:00Z");
    }

    @Test
    void the_best_slots_are_apart_and_the_counsellor_of_last_time_comes_first() {
        presences.add(presence(SAMIR_THE_COUNSELLOR, MARCEL_MARTIN, TOMORROW, "09:00", "12:00"));
        presences.add(presence(SAMIR_THE_COUNSELLOR, MARCEL_MARTIN, TOMORROW.plusDays(1), "14:00", "17:00"));
        lastCounsellor = SAMIR_THE_COUNSELLOR;

        var best = offers(wish(TODAY, 14)).best(3);

        assertThat(best).hasSize(3).doesNotHaveDuplicates();
        assertThat(best.getFirst()).isEqualTo(new Slot(tomorrow("09:00", "10:30"), SAMIR_THE_COUNSELLOR, MARCEL_MARTIN));
    }

    private List<String> startsTomorrow() {
        return starts(wishOf(null));
    }

    private List<String> starts(SlotWish wish) {
        return offers(wish).all().stream().map(slot -> slot.start().atZone(PARIS).toLocalTime().toString()).toList();
    }

    private static SlotWish wishOf(@Nullable PersonId person) {
        return new SlotWish(DEMARCHES, MARCEL_MARTIN, null, TOMORROW, 1, SlotWish.HalfDay.ANY, person);
    }

    private static SlotWish wish(LocalDate from, int days) {
        return new SlotWish(DEMARCHES, null, null, from, days, SlotWish.HalfDay.ANY, null);
    }

    private SlotOffers offers(SlotWish wish) {
        var now = TODAY.atTime(9, 0).atZone(PARIS).toInstant();
        return new SlotOffers(new AgendaFacts(now, service, List.of(site(MARCEL_MARTIN), site(VALMONT)), presences, absences,
                taken, closed, computers, outages, lastCounsellor), wish, Duration.ofMinutes(30));
    }

    private void taken(AccountId counsellor, SiteId site, @Nullable WorkstationId computer, PersonId person, String from, String until) {
        taken.add(new AgendaFacts.Taken(counsellor, site, computer, person, tomorrow(from, until)));
    }

    private static AgendaFacts.Presence presence(AccountId counsellor, SiteId site, LocalDate day, String from, String until) {
        return new AgendaFacts.Presence(counsellor, site, range(day, from, until));
    }

    private static TimeRange tomorrow(String from, String until) {
        return range(TOMORROW, from, until);
    }

    private static TimeRange range(LocalDate day, String from, String until) {
        return new TimeRange(day.atTime(LocalTime.parse(from)).atZone(PARIS).toInstant(),
                day.atTime(LocalTime.parse(until)).atZone(PARIS).toInstant());
    }

    private static Service service(int step, int notice) {
        return new Service(DEMARCHES, "Aide pour une démarche", 90, step, notice, true, "", List.of(), 1, null, 0);
    }

    private static Site site(SiteId id) {
        return new Site(id, "Lieu", "1 rue Neuve", "57730", "Folschviller", null, PARIS, HolidayRegion.ALSACE_MOSELLE, false, 0);
    }
}
