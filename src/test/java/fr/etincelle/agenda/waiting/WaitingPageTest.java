package fr.etincelle.agenda.waiting;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.FATIMA;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.BookingRequest;
import fr.etincelle.agenda.BookingRequest.Channel;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.DueErrands;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.StoppedClock;
import fr.etincelle.cast.Who;
import fr.etincelle.people.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
@As(Who.ODILE)
class WaitingPageTest {

    static final Instant THURSDAY_AT_TWO = TODAY.plusDays(3).atTime(14, 0).atZone(PARIS).toInstant();
    static final Instant TWO_WEEKS_LATER = TODAY.plusDays(17).atTime(14, 0).atZone(PARIS).toInstant();

    @Autowired MockMvcTester http;
    @Autowired Agenda agenda;
    @Autowired WaitingList waiting;
    @Autowired DueErrands due;
    @Autowired StoppedClock.Hands clock;
    @Autowired JdbcClient db;

    final AppointmentId karims = AppointmentId.next();

    @Test
    void the_desk_notes_who_would_come_sooner_and_when() {
        var form = Map.of("personne", KARIM.value().toString(), "service", DEMARCHES.value().toString(), "jours", "TUESDAY", "moment", "MORNING",
                "lieux", MARCEL_MARTIN.value().toString(), "urgent", "true");

        assertThat(post("/agenda/attente", form)).hasRedirectedUrl("/agenda/attente");

        assertThat(get("/agenda/attente")).bodyText().contains("Karim Benali", "urgent", "noté aujourd&#39;hui", "mardi", "le matin", "(Le Briquet)", "6 jours de plus");
    }

    @Test
    void the_form_sent_twice_notes_once() {
        var form = Map.of("attente", UUID.randomUUID().toString(), "personne", KARIM.value().toString(), "service", DEMARCHES.value().toString(), "moment", "ANY");
        post("/agenda/attente", form);
        post("/agenda/attente", form);

        assertThat(db.sql("select count(*) from agenda.wait").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void somebody_is_found_as_they_are_heard_and_what_was_ticked_stays() {
        assertThat(post("/agenda/attente/nouvelle/personnes", Map.of("entendu", "Bénali", "jours", "FRIDAY"))).hasStatusOk().bodyText()
                .contains(KARIM.value().toString(), "Karim Benali").containsPattern("value=\"FRIDAY\" checked");
        assertThat(post("/agenda/attente/nouvelle/personnes", Map.of("entendu", "Zzyzx"))).bodyText().contains("Aucune fiche ne ressemble");
    }

    @Test
    void from_an_appointment_the_person_and_the_service_are_known() {
        bookKarim();

        assertThat(get("/agenda/rendez-vous/" + karims.value())).bodyText().contains("Viendrait plus tôt", "/agenda/attente/nouvelle?rendez-vous=" + karims.value());
        assertThat(get("/agenda/attente/nouvelle?rendez-vous=" + karims.value())).bodyText().contains("Karim Benali").containsPattern("value=\"" + KARIM.value() + "\" checked");
        assertThat(get("/accueil?person=" + KARIM.value())).bodyText().contains("/agenda/attente/nouvelle?personne=" + KARIM.value());
    }

    @Test
    void what_cannot_be_gets_a_sentence() {
        assertThat(post("/agenda/attente", Map.of())).hasStatusOk().bodyText().contains("Choisissez une personne.", "À remplir.");
        assertThat(post("/agenda/attente", Map.of("personne", Cast.number(99).toString(), "service", DEMARCHES.value().toString()))).hasStatusOk().bodyText().contains("Choisissez une personne.");
        assertThat(post("/agenda/attente", Map.of("personne", KARIM.value().toString(), "service", Cast.number(939).toString()))).hasStatusOk().bodyText().contains("À remplir.");
        assertThat(post("/agenda/attente", Map.of("personne", "x", "service", "y", "jours", "lundi", "moment", "z", "lieux", "w", "urgent", "v"))).hasStatusOk();
        assertThat(post("/agenda/attente", Map.of("personne", KARIM.value().toString(), "service", DEMARCHES.value().toString(), "lieux", Cast.number(919).toString())))
                .hasStatusOk();
        assertThat(get("/agenda/attente/nouvelle?rendez-vous=" + UUID.randomUUID())).hasStatus(404);
        assertThat(post("/agenda/attente/offres/" + UUID.randomUUID() + "/accord", Map.of())).hasStatus(404);
        assertThat(db.sql("select count(*) from agenda.wait").query(Integer.class).single()).isZero();
    }

    @Test
    void the_open_offer_is_shown_with_what_it_would_replace_and_answered_with_a_button() {
        bookKarim();
        offeredTo(KARIM);
        var offer = waiting.openOfferFor(KARIM).orElseThrow();

        assertThat(get("/agenda/attente")).bodyText().contains("On lui propose jeudi 8 octobre", "jeudi 22 octobre", "Demandé par SMS", "A dit oui", "A dit non");

        assertThat(post("/agenda/attente/offres/" + offer.id().value() + "/accord", Map.of())).hasRedirectedUrl("/agenda/rendez-vous/" + karims.value());
        assertThat(agenda.entry(karims).orElseThrow().start().toInstant()).isEqualTo(THURSDAY_AT_TWO);
        assertThat(get("/agenda/attente")).bodyText().contains("Personne n&#39;attend").doesNotContain("Karim");
    }

    @Test
    void a_no_is_counted_and_a_yes_after_it_comes_too_late() {
        offeredTo(KARIM);
        var offer = waiting.openOfferFor(KARIM).orElseThrow();

        assertThat(post("/agenda/attente/offres/" + offer.id().value() + "/refus", Map.of())).hasRedirectedUrl("/agenda/attente");

        assertThat(get("/agenda/attente")).bodyText().contains("Karim Benali", "1 refus, 0 sans réponse").doesNotContain("A dit oui");
        assertThat(post("/agenda/attente/offres/" + offer.id().value() + "/accord", Map.of())).hasStatusOk().bodyText().contains("avait déjà dit non");
    }

    @Test
    void somebody_is_taken_off_the_list() {
        waits(KARIM);
        var wait = db.sql("select id from agenda.wait").query(UUID.class).single();

        assertThat(post("/agenda/attente/" + wait + "/retrait", Map.of())).hasRedirectedUrl("/agenda/attente");
        assertThat(get("/agenda/attente")).bodyText().doesNotContain("Karim");
        assertThat(db.sql("select leave_reason from agenda.wait").query(String.class).single()).isEqualTo("NO_LONGER");
    }

    @Test
    void an_absence_taken_back_frees_the_time_it_took() {
        var absence = UUID.randomUUID();
        waits(KARIM);
        db.sql("insert into agenda.absence (id, counsellor, during, kind) values (:id, :claire, tstzrange('2026-10-08 00:00+02', '2026-10-09 00:00+02'), 'TRAINING')")
                .param("id", absence).param("claire", CLAIRE_THE_COUNSELLOR.value()).update();

        post("/agenda/absences/" + absence + "/suppression", Map.of());
        due.runUntil(clock.instant().plusSeconds(60));

        assertThat(waiting.openOfferFor(KARIM).orElseThrow().start().toLocalDate()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void the_order_is_that_in_which_people_are_asked() {
        waits(KARIM);
        clock.at(TODAY.minusDays(4).atTime(9, 0).atZone(PARIS).toInstant(), () -> waits(FATIMA));
        waiting.note(WaitId.next(), RENEE, DEMARCHES, new Wishes(Set.of(DayOfWeek.MONDAY), HalfDay.ANY, Set.of()), true);

        assertThat(get("/agenda/attente")).bodyText().containsSubsequence("Renée Dubois", "Fatima Yilmaz", "Karim Benali");
    }

    @Test
    @As(Who.HELENE)
    void who_may_not_see_people_does_not_see_the_list() {
        assertThat(get("/agenda/attente")).hasStatus(403);
        assertThat(get("/agenda")).bodyText().doesNotContain("/agenda/attente");
    }

    @Test
    void the_list_costs_the_same_for_one_as_for_three() throws Exception {
        waits(KARIM);
        var one = statements();
        waits(FATIMA);
        waits(RENEE);

        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(5);
    }

    private int statements() throws Exception {
        return StatementCount.during(() -> http.get().uri("/agenda/attente").exchange()).size();
    }

    private void bookKarim() {
        agenda.book(new BookingRequest(karims, KARIM, DEMARCHES, TWO_WEEKS_LATER, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, Channel.DESK));
    }

    private void offeredTo(PersonId person) {
        var freed = AppointmentId.next();
        waits(person);
        agenda.book(new BookingRequest(freed, RENEE, DEMARCHES, THURSDAY_AT_TWO, CLAIRE_THE_COUNSELLOR, MARCEL_MARTIN, Channel.DESK));
        agenda.cancel(freed, CancelledFor.PERSON, CancelReason.UNWELL);
        due.runUntil(clock.instant().plusSeconds(60));
    }

    private void waits(PersonId person) {
        waiting.note(WaitId.next(), person, DEMARCHES, Wishes.NONE, false);
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = http.post().uri(address).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
