package fr.etincelle.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingAnswer;
import fr.etincelle.agenda.BookingAnswer.Booked;
import fr.etincelle.agenda.BookingAnswer.Refused;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.Slot;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.cast.StoppedClock;
import fr.etincelle.guidance.Guidance;
import fr.etincelle.guidance.GuidanceAnswer.Noted;
import fr.etincelle.guidance.GuidanceNoteId;
import fr.etincelle.guidance.GuidanceRequest;
import fr.etincelle.guidance.Helped;
import fr.etincelle.guidance.Occasion;
import fr.etincelle.guidance.WorkDone;
import fr.etincelle.guidance.Words;
import fr.etincelle.people.Found;
import fr.etincelle.people.People;
import fr.etincelle.people.PersonId;
import fr.etincelle.places.Places;
import fr.etincelle.places.ServiceId;
import fr.etincelle.shared.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole program on a PostgreSQL that it did not bring: the one of this system, which is 15 on Debian 12, the oldest
 * that we promise. It is prepared by the very statements of docs/operations.md, and reached by the addresses written there.
 */
@EnabledIf(value = "it_is_installed_or_should_be", disabledReason = "There is no PostgreSQL 15 or later on this machine: sudo apt install postgresql")
@SpringBootTest(properties = "etincelle.demo=true")
@Import(StoppedClock.class)
@DirtiesContext
class InstalledPostgresTest {

    static InstalledPostgres server;

    @Autowired Agenda agenda;
    @Autowired People people;
    @Autowired Guidance guidance;
    @Autowired Places places;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;

    /** A build server that lacks it fails. */
    static boolean it_is_installed_or_should_be() throws IOException {
        return "true".equals(System.getenv("CI")) || InstalledPostgres.programs().isPresent();
    }

    @BeforeAll
    static void an_administrator_does_what_the_guide_says() throws IOException, InterruptedException {
        server = InstalledPostgres.started(InstalledPostgres.programs()
                .orElseThrow(() -> new AssertionError("the build server has no PostgreSQL 15 or later")));
        var administrator = JdbcClient.create(server.administrator("postgres"));
        for (var statement : inTheGuide("```sql\n([^`]*)```").split(";")) {
            if (!statement.isBlank()) administrator.sql(statement).update();
        }
    }

    @DynamicPropertySource
    static void the_program_is_told_where(DynamicPropertyRegistry settings) {
        settings.add("etincelle.db.url", () -> inTheGuide("ETINCELLE_DB_URL='([^']*)'").replace("base.example", server.place()));
        settings.add("etincelle.db.owner.url", () -> inTheGuide("ETINCELLE_DB_OWNER_URL='([^']*)'").replace("base.example", server.place()));
    }

    @Test
    void neither_the_one_who_owns_nor_the_one_who_serves_may_do_everything() {
        assertThat(asOf("conseillere@briquet.example", "select session_user || ' as ' || current_user")).isEqualTo("etincelle as application");
        assertThat(asAdministrator("select count(*) from pg_roles where rolname in ('application', 'etincelle', 'etincelle_owner') and (rolsuper or rolbypassrls)"))
                .isEqualTo("0");
        assertThat(asAdministrator("select string_agg(distinct tableowner, ', ') from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"))
                .isEqualTo("etincelle_owner");
    }

    @Test
    void the_demonstration_is_written_whole() {
        assertThat(number("select count(*) from agenda.appointment")).isBetween(250, 900);
        assertThat(number("select count(*) from people.name_key")).isGreaterThan(1000);
        assertThat(number("select count(*) from guidance.guidance_note")).isGreaterThan(150);
        assertThat(number("select count(distinct scope) from guidance.remark")).isEqualTo(3);
        assertThat(number("select count(*) from shared.audit_trail")).isPositive();
        assertThat(number("select count(*) from shared.installation")).isOne();
    }

    @Test
    void a_slot_is_booked_once_and_who_comes_second_hears_what_else_there_is() {
        var desk = actor("accueil@briquet.example");
        var wanted = desk.does(() -> agenda.slots(wish())).getFirst();

        assertThat(desk.does(() -> book(wanted, welcome("Renée", "Dubois")))).isInstanceOf(Booked.class);
        assertThat(desk.does(() -> book(wanted, welcome("Karim", "Benali")))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(BookingAnswer.Reason.TAKEN);
            assertThat(refused.alternatives()).hasSize(3);
        });
    }

    @Test
    void the_database_alone_keeps_a_counsellor_out_of_two_places() {
        assertThatThrownBy(() -> asAdministrator("""
                insert into agenda.appointment (id, centre, person, counsellor, site, service, during, channel)
                select gen_random_uuid(), centre, person, counsellor, site, service, during, 'DESK'
                  from agenda.appointment where state = 'BOOKED' limit 1 returning id
                """)).isInstanceOf(DataIntegrityViolationException.class).hasStackTraceContaining("counsellor_never_in_two_places");
    }

    @Test
    void a_name_is_found_as_it_was_heard_and_only_by_its_own_centre() {
        var gauthier = actor("accueil@briquet.example").does(() -> welcome("Marcel", "Gauthier"));

        assertThat(actor("accueil@briquet.example").does(() -> people.find("Gotié Marcel"))).extracting(Found::id).contains(gauthier);
        assertThat(actor("accueil@voisin.example").does(() -> people.find("Gotié Marcel"))).extracting(Found::id).doesNotContain(gauthier);
    }

    @Test
    void a_session_is_recorded_and_what_one_writes_for_oneself_is_read_by_nobody_else() {
        var claire = actor("conseillere@briquet.example");
        var note = GuidanceNoteId.next();
        var told = claire.does(() -> guidance.record(new GuidanceRequest(note, new AccountId(Objects.requireNonNull(claire.account())),
                Helped.withoutAppointment(welcome("Fatima", "Haddad"), null, null),
                new Occasion(Occasion.Place.SITE, places.sites().getFirst().id(), StoppedClock.TODAY, 45),
                new WorkDone(WorkDone.Kind.HELP, WorkDone.Outcome.DONE, List.of("email"), List.of(), null, List.of("telephone"), null, null),
                new Words("Va vite.", "Revient mardi.", null))));
        var remarks = "select string_agg(words, ' ' order by scope) from guidance.remark where note = '%s'".formatted(note.value());

        assertThat(told).isEqualTo(new Noted(note));
        assertThat(asOf("conseillere@briquet.example", remarks)).isEqualTo("Va vite. Revient mardi.");
        assertThat(asOf("conseiller@briquet.example", remarks)).isEqualTo("Revient mardi.");
    }

    private SlotWish wish() {
        return new SlotWish(aService(), null, null, StoppedClock.TODAY, 28, SlotWish.HalfDay.ANY, null);
    }

    private ServiceId aService() {
        return places.services().getFirst().id();
    }

    private BookingAnswer book(Slot slot, PersonId person) {
        return agenda.book(new BookingRequest(AppointmentId.next(), person, aService(), slot.start(), slot.counsellor(), slot.site(),
                BookingRequest.Channel.DESK));
    }

    private PersonId welcome(String firstName, String lastName) {
        return people.welcome(PersonId.next(), firstName, lastName, null);
    }

    private String asOf(String email, String query) {
        return actor(email).does(() -> new TransactionTemplate(transactions).execute(_ -> db.sql(query).query(String.class).single()));
    }

    private static Actor actor(String email) {
        return JdbcClient.create(server.administrator(Login.DATABASE)).sql("select centre, id from accounts.account where email = :email").param("email", email)
                .query((row, _) -> new Actor(row.getObject("centre", UUID.class), row.getObject("id", UUID.class))).single();
    }

    private static int number(String query) {
        return Integer.parseInt(asAdministrator(query));
    }

    private static String asAdministrator(String query) {
        return JdbcClient.create(server.administrator(Login.DATABASE)).sql(query).query(String.class).single();
    }

    private static String inTheGuide(String what) {
        try {
            var guide = Files.readString(Path.of("docs/operations.md"));
            var found = Pattern.compile(what).matcher(guide.substring(guide.indexOf("## Une base PostgreSQL externe")));
            assertThat(found.find()).as(what).isTrue();
            return found.group(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
