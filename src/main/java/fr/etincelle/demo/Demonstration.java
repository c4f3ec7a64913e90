package fr.etincelle.demo;

import fr.etincelle.places.Arranging;
import fr.etincelle.places.Centre;
import fr.etincelle.places.CentreId;
import fr.etincelle.places.Closure;
import fr.etincelle.places.ClosureId;
import fr.etincelle.places.HolidayRegion;
import fr.etincelle.places.OpeningWeek;
import fr.etincelle.places.OpeningWeek.Day;
import fr.etincelle.places.Site;
import fr.etincelle.places.SiteId;
import fr.etincelle.places.Workstation;
import fr.etincelle.places.Workstation.Kind;
import fr.etincelle.places.WorkstationId;
import fr.etincelle.shared.Actor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty installation with two invented centres, their team and three months of their life. Once, all or nothing. */
@Component
class Demonstration {

    private static final int SEED = 57_730;

    private final DemoTables tables;
    private final Exchange exchange;
    private final Arranging arranging;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Demonstration(DemoTables tables, Exchange exchange, Arranging arranging, PlatformTransactionManager transactions, Clock clock) {
        this.tables = tables;
        this.exchange = exchange;
        this.arranging = arranging;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void stage() {
        Actor.NOBODY.does(() -> transaction.execute(_ -> inventsOnAnEmptyInstallation()));
    }

    private boolean inventsOnAnEmptyInstallation() {
        if (tables.isInstalled() || !tables.claimInstallation()) return false;
        invent();
        return true;
    }

    private void invent() {
        var calendar = new Calendar(clock.instant());
        var dice = new Dice(SEED);
        var password = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(Staff.PASSWORD);
        leBriquet(calendar, dice, password);
        leVoisin(calendar, dice, password);
    }

    private void leBriquet(Calendar calendar, Dice dice, String password) {
        found("Le Briquet", "+33353010010", "bonjour@briquet.example", calendar, dice);
        tables.sendNoRealSms();
        var team = hire(Staff.Centre.BRIQUET, calendar, dice, password);
        var briquet = site("Le Briquet", "12 rue des Étincelles", "Folschviller", "Porte verte, à gauche de la boulangerie. Sonnez, on vient vous ouvrir.");
        var valmont = site("Mairie de Valmont", "2 rue de la Mairie", "Valmont", "Salle du rez-de-chaussée, au fond du couloir.");
        arranging.open(briquet.id(), week(day("08:30", "12:00", "13:30", "18:00"), DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        arranging.open(valmont.id(), week(day("09:00", "12:00", "13:30", "17:30"), DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY));
        for (var site : List.of(briquet, valmont)) close(site, calendar.teamDay(), "Journée de formation de l'équipe");
        var offers = Offer.ofLeBriquet();
        offers.forEach(it -> arranging.keep(it.service()));
        tables.openPublicPage("le-briquet", "Le Briquet", beginning(calendar));
        var claire = known(team, Staff.CLAIRE);
        var samir = known(team, Staff.SAMIR);
        var posts = List.of(
                post(claire, briquet, DayOfWeek.MONDAY, "09:00", "12:00", dice), post(claire, briquet, DayOfWeek.MONDAY, "13:30", "17:30", dice),
                post(claire, briquet, DayOfWeek.TUESDAY, "09:00", "12:00", dice), post(claire, briquet, DayOfWeek.TUESDAY, "13:30", "18:00", dice),
                post(claire, valmont, DayOfWeek.WEDNESDAY, "09:00", "12:00", dice),
                post(claire, briquet, DayOfWeek.THURSDAY, "09:00", "12:00", dice), post(claire, briquet, DayOfWeek.THURSDAY, "13:30", "17:30", dice),
                post(claire, briquet, DayOfWeek.FRIDAY, "09:00", "12:00", dice),
                post(samir, briquet, DayOfWeek.MONDAY, "13:30", "18:00", dice),
                post(samir, briquet, DayOfWeek.TUESDAY, "09:00", "12:00", dice),
                post(samir, briquet, DayOfWeek.WEDNESDAY, "09:00", "12:00", dice), post(samir, briquet, DayOfWeek.WEDNESDAY, "13:30", "17:30", dice),
                post(samir, valmont, DayOfWeek.THURSDAY, "13:30", "17:30", dice),
                post(samir, briquet, DayOfWeek.FRIDAY, "09:00", "12:00", dice), post(samir, briquet, DayOfWeek.FRIDAY, "13:30", "16:30", dice));
        var workstations = Map.of(
                briquet.id(), List.of(workstation(briquet, "Poste 1", Kind.DESKTOP), workstation(briquet, "Poste 2", Kind.DESKTOP),
                        workstation(briquet, "Poste 3", Kind.DESKTOP), workstation(briquet, "Poste 4", Kind.DESKTOP), workstation(briquet, "Portable", Kind.LAPTOP)),
                valmont.id(), List.of(workstation(valmont, "Portable de Valmont", Kind.LAPTOP)));
        var away = new Story.Away(samir, calendar.leave(), calendar.leave().plusDays(1));
        var closed = Map.of(briquet.id(), calendar.closedDays(briquet), valmont.id(), calendar.closedDays(valmont));
        live(new Story.Stage(posts, closed, workstations, offers, Habitant.ofLeBriquet(dice, calendar), List.of(away),
                known(team, Staff.ODILE)), calendar, dice);
        tables.orient(known(team, Staff.NADIA), "J'accepte que Nadia Cherif donne mon prénom et mon numéro de téléphone au Briquet pour prendre ce rendez-vous.");
        exchange.ofLeBriquet(calendar);
        tables.letWait(calendar.now());
    }

    private void leVoisin(Calendar calendar, Dice dice, String password) {
        found("Le Voisin", "+33353010095", "contact@voisin.example", calendar, dice);
        var team = hire(Staff.Centre.VOISIN, calendar, dice, password);
        var site = site("Maison du Voisin", "3 place de la Gare", "Saint-Avold", "En face de la gare.", "57500");
        arranging.open(site.id(), week(day("09:00", "12:00", "14:00", "17:00"), DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        var offers = Offer.ofLeVoisin();
        offers.forEach(it -> arranging.keep(it.service()));
        var carole = known(team, Staff.CAROLE);
        var posts = List.of(post(carole, site, DayOfWeek.MONDAY, "09:00", "12:00", dice), post(carole, site, DayOfWeek.THURSDAY, "14:00", "17:00", dice));
        var workstations = Map.of(site.id(), List.of(workstation(site, "Ordinateur A", Kind.DESKTOP), workstation(site, "Ordinateur B", Kind.DESKTOP)));
        live(new Story.Stage(posts, Map.of(site.id(), site.holidays(calendar.firstDay(), calendar.lastDay())), workstations, offers,
                Habitant.ofLeVoisin(dice, calendar), List.of(), known(team, Staff.VICTOR)), calendar, dice);
    }

    private void found(String name, String phone, String email, Calendar calendar, Dice dice) {
        var id = dice.identifier(beginning(calendar));
        tables.standBehindTheWallOf(id);
        arranging.keep(new Centre(new CentreId(id), name, phone, email, null));
    }

    private Map<Staff, UUID> hire(Staff.Centre centre, Calendar calendar, Dice dice, String password) {
        var team = new EnumMap<Staff, UUID>(Staff.class);
        for (var staff : Staff.of(centre)) {
            var id = dice.identifier(beginning(calendar));
            tables.hire(id, staff, password, beginning(calendar));
            team.put(staff, id);
        }
        return team;
    }

    private Site site(String name, String street, String commune, String wayIn) {
        return site(name, street, commune, wayIn, "57730");
    }

    private Site site(String name, String street, String commune, String wayIn, String postcode) {
        var site = new Site(SiteId.next(), name, street, postcode, commune, wayIn, Calendar.PARIS, HolidayRegion.ALSACE_MOSELLE, false, null);
        arranging.keep(site);
        return site;
    }

    private void close(Site site, LocalDate day, String reason) {
        arranging.close(new Closure(ClosureId.next(), site.id(), day, day, reason));
    }

    private UUID workstation(Site site, String label, Kind kind) {
        var workstation = new Workstation(WorkstationId.next(), site.id(), label, kind, null);
        arranging.keep(workstation);
        return workstation.id().value();
    }

    /** The appointments are written once everyone and everything in them is. */
    private void live(Story.Stage stage, Calendar calendar, Dice dice) {
        var meetings = new Story(stage, calendar, dice).tell();
        var telling = new Telling(calendar, dice);
        tables.plan(stage.posts(), calendar.firstDay(), calendar.lastDay().plusMonths(3), dice);
        for (var away : stage.away()) tables.leave(dice.identifier(calendar.now()), away);
        tables.welcome(stage.people(), firstCalls(meetings), beginning(calendar));
        tables.hope(telling.goals(stage.people()));
        tables.book(meetings);
        var closed = new HashMap<UUID, Set<LocalDate>>();
        stage.closedDays().forEach((site, days) -> closed.put(site.value(), days));
        var notes = new ArrayList<>(telling.notes(meetings));
        notes.addAll(telling.walkIns(stage.posts(), stage.offers(), closed));
        tables.note(notes);
        var counsellors = stage.posts().stream().map(Post::counsellor).distinct().toList();
        tables.spend(telling.besides(counsellors, closed.values().stream().flatMap(Set::stream).collect(Collectors.toSet())));
    }

    private static Map<UUID, Instant> firstCalls(List<Meeting> meetings) {
        return meetings.stream().collect(Collectors.toMap(it -> it.who().id(), Meeting::bookedAt, (one, other) -> one.isBefore(other) ? one : other));
    }

    private static Post post(UUID counsellor, Site site, DayOfWeek weekday, String starts, String ends, Dice dice) {
        return new Post(dice.identifier(Instant.EPOCH), counsellor, site.id(), weekday, LocalTime.parse(starts), LocalTime.parse(ends));
    }

    private static OpeningWeek week(Day open, DayOfWeek from, DayOfWeek until) {
        var days = new ArrayList<Day>();
        for (var weekday : DayOfWeek.values()) {
            days.add(weekday.compareTo(from) >= 0 && weekday.compareTo(until) <= 0 ? open : new Day(null, null, null, null));
        }
        return new OpeningWeek(days);
    }

    private static Day day(String opens, String closes, String opensAgain, String closesAgain) {
        return new Day(LocalTime.parse(opens), LocalTime.parse(closes), LocalTime.parse(opensAgain), LocalTime.parse(closesAgain));
    }

    private static UUID known(Map<Staff, UUID> team, Staff staff) {
        var id = team.get(staff);
        if (id == null) throw new IllegalStateException(staff + " was not hired");
        return id;
    }

    private static Instant beginning(Calendar calendar) {
        return calendar.at(calendar.firstDay().minusWeeks(3), LocalTime.of(9, 0));
    }
}
