package fr.etincelle.guidance;

import static fr.etincelle.cast.Cast.*;
import static fr.etincelle.cast.StoppedClock.PARIS;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static fr.etincelle.guidance.GuidanceAnswer.Reason.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.accounts.AccountId;
import fr.etincelle.agenda.Agenda;
import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.CancelReason;
import fr.etincelle.agenda.CancelledFor;
import fr.etincelle.agenda.State;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.cast.Who;
import fr.etincelle.guidance.GuidanceAnswer.Noted;
import fr.etincelle.guidance.GuidanceAnswer.Objection;
import fr.etincelle.guidance.GuidanceAnswer.Reason;
import fr.etincelle.guidance.GuidanceAnswer.Refused;
import fr.etincelle.guidance.Occasion.Place;
import fr.etincelle.guidance.WorkDone.Kind;
import fr.etincelle.guidance.WorkDone.Outcome;
import fr.etincelle.people.PersonId;
import fr.etincelle.people.PersonsMerged;
import fr.etincelle.people.PersonsParted;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@SliceTest
class GuidanceTest {

    static final ZonedDateTime NINE = TODAY.atTime(9, 0).atZone(PARIS);

    @Autowired Guidance guidance;
    @Autowired GuidanceNotes notes;
    @Autowired GuidanceTimeline timeline;
    @Autowired Agenda agenda;
    @Autowired JdbcClient db;
    @Autowired ApplicationEventPublisher events;

    final GuidanceNoteId note = GuidanceNoteId.next();

    @BeforeEach
    void claire_acts() {
        acts(CLAIRE_THE_COUNSELLOR);
    }

    @Test
    void telling_an_appointment_marks_it_seen_and_knows_the_person() {
        var appointment = Meetings.withClaire(db, RENEE, NINE);

        assertThat(guidance.record(about(appointment, Words.NONE))).isEqualTo(new Noted(note));

        assertThat(agenda.entry(appointment).orElseThrow().state()).isEqualTo(State.SEEN);
        var told = guidance.note(note).orElseThrow();
        assertThat(told.helped().person()).isEqualTo(RENEE);
        assertThat(told.notedFor()).isEqualTo(RENEE);
        assertThat(told.work().topics()).containsExactly("aide_aux_demarches_administratives", "email");
    }

    @Test
    void told_twice_is_told_once() {
        var appointment = Meetings.withClaire(db, RENEE, NINE);
        guidance.record(about(appointment, Words.NONE));

        assertThat(guidance.record(about(appointment, Words.NONE))).isEqualTo(new Noted(note));
        assertThat(guidance.record(about(appointment, Words.NONE).about(GuidanceNoteId.next()))).isEqualTo(refused("appointment", ALREADY_TOLD));
        assertThat(notes.count()).isOne();
    }

    @Test
    void the_database_alone_counts_an_appointment_once() {
        var appointment = Meetings.withClaire(db, RENEE, NINE);
        guidance.record(about(appointment, Words.NONE));
        var again = GuidanceNote.told(about(appointment, Words.NONE).about(GuidanceNoteId.next()), false, NINE.toInstant());

        assertThatThrownBy(() -> notes.save(again)).isInstanceOf(DataIntegrityViolationException.class)
                .hasStackTraceContaining("one_note_per_appointment");
    }

    @Test
    void an_appointment_that_did_not_take_place_is_not_told() {
        var cancelled = Meetings.withClaire(db, RENEE, NINE);
        agenda.cancel(cancelled, CancelledFor.PERSON, CancelReason.UNWELL);
        var missed = Meetings.withClaire(db, KARIM, NINE.plusHours(2));
        agenda.markMissed(missed);
        var tomorrow = Meetings.withClaire(db, FATIMA, NINE.plusDays(1));

        assertThat(guidance.record(about(cancelled, Words.NONE))).isEqualTo(refused("appointment", APPOINTMENT_CALLED_OFF));
        assertThat(guidance.record(about(missed, Words.NONE))).isEqualTo(refused("appointment", APPOINTMENT_CALLED_OFF));
        assertThat(guidance.record(about(tomorrow, Words.NONE))).isEqualTo(refused("appointment", APPOINTMENT_TO_COME));
        assertThat(guidance.record(about(AppointmentId.next(), Words.NONE))).isEqualTo(refused("appointment", APPOINTMENT_UNKNOWN));
    }

    @Test
    void somebody_without_appointment_may_stay_anonymous() {
        assertThat(guidance.record(walkIn(null, Words.NONE))).isEqualTo(new Noted(note));

        var told = guidance.note(note).orElseThrow();
        assertThat(told.helped()).isEqualTo(new Helped(null, null, true, "soixante_dix_plus", "feminin"));
    }

    @Test
    void nobody_is_helped_whom_the_centre_does_not_know() {
        assertThat(guidance.record(walkIn(new PersonId(number(99)), Words.NONE))).isEqualTo(refused("person", PERSON_UNKNOWN));
    }

    @Test
    void what_is_written_for_oneself_is_seen_by_nobody_else() {
        guidance.record(walkIn(RENEE, new Words("Y aller doucement.", "Boîte créée.", "Sait envoyer un e-mail.")));
        assertThat(guidance.note(note).orElseThrow().words().mine()).isEqualTo("Y aller doucement.");

        acts(SAMIR_THE_COUNSELLOR);

        assertThat(guidance.note(note).orElseThrow().words()).isEqualTo(new Words(null, "Boîte créée.", "Sait envoyer un e-mail."));
        assertThat(db.sql("select words from guidance.remark").query(String.class).list()).hasSize(2).doesNotContain("Y aller doucement.");
        assertThat(db.sql("delete from guidance.remark where scope = 'MINE'").update()).isZero();
        assertThatThrownBy(() -> db.sql("""
                insert into guidance.remark (id, note, scope, words, author) values (gen_random_uuid(), :note, 'MINE', 'au nom de Claire', :claire)
                """).param("note", note.value()).param("claire", CLAIRE_THE_COUNSELLOR.value()).update())
                .isInstanceOf(DataAccessException.class).hasStackTraceContaining("row-level security");
    }

    @Test
    void without_an_account_nothing_personal_is_seen() {
        guidance.record(walkIn(RENEE, new Words("Y aller doucement.", null, null)));

        db.sql("select set_config('etincelle.account', '', true)").query(String.class).single();

        assertThat(db.sql("select words from guidance.remark").query(String.class).list()).isEmpty();
    }

    @Test
    void only_the_author_corrects_and_only_what_they_have_seen() {
        guidance.record(walkIn(null, Words.NONE));
        var better = walkIn(KARIM, new Words(null, "Karim, en fait.", null));

        assertThat(guidance.correct(better, 0)).isEqualTo(new Noted(note));
        assertThat(guidance.note(note).orElseThrow().helped().person()).isEqualTo(KARIM);
        assertThat(guidance.correct(better, 0)).isEqualTo(refused("note", CHANGED_MEANWHILE));
        var asSamir = new GuidanceRequest(note, SAMIR_THE_COUNSELLOR, better.helped(), better.occasion(), better.work(), better.words());
        assertThat(guidance.correct(asSamir, 1)).isEqualTo(refused("note", NOT_THE_AUTHOR));
    }

    @Test
    void a_correction_keeps_the_words_that_nobody_else_sees() {
        guidance.record(walkIn(KARIM, new Words("pour moi", null, null)));
        guidance.correct(walkIn(KARIM, new Words("pour moi, mieux dit", null, null)), 0);

        assertThat(guidance.note(note).orElseThrow().words()).isEqualTo(new Words("pour moi, mieux dit", null, null));
    }

    @Test
    void taking_a_note_back_gives_the_appointment_back_as_it_was() {
        var appointment = Meetings.withClaire(db, RENEE, NINE);
        agenda.markArrived(appointment);
        guidance.record(about(appointment, Words.NONE));

        assertThat(guidance.withdraw(note, SAMIR_THE_COUNSELLOR)).isEmpty();
        assertThat(guidance.withdraw(note, CLAIRE_THE_COUNSELLOR)).isPresent();

        assertThat(guidance.note(note)).isEmpty();
        assertThat(agenda.entry(appointment).orElseThrow().state()).isEqualTo(State.ARRIVED);
        assertThat(guidance.record(about(appointment, Words.NONE))).isEqualTo(new Noted(note));
    }

    @Test
    void taking_a_note_back_leaves_what_the_desk_had_marked() {
        var appointment = Meetings.withClaire(db, RENEE, NINE);
        agenda.markSeen(appointment);
        guidance.record(about(appointment, Words.NONE));

        guidance.withdraw(note, CLAIRE_THE_COUNSELLOR);

        assertThat(agenda.entry(appointment).orElseThrow().state()).isEqualTo(State.SEEN);
    }

    @Test
    void merged_records_share_their_past_and_part_again_exactly() {
        guidance.record(walkIn(KARIM, Words.NONE));
        var ofFatima = GuidanceNoteId.next();
        guidance.record(walkIn(FATIMA, Words.NONE).about(ofFatima));

        events.publishEvent(new PersonsMerged(KARIM, FATIMA));
        assertThat(personOf(ofFatima)).isEqualTo(KARIM);

        events.publishEvent(new PersonsParted(KARIM, FATIMA));
        assertThat(personOf(ofFatima)).isEqualTo(FATIMA);
        assertThat(personOf(note)).isEqualTo(KARIM);
    }

    @Test
    void a_correction_after_a_merge_does_not_stand_in_the_way_of_parting() {
        guidance.record(walkIn(FATIMA, Words.NONE));
        events.publishEvent(new PersonsMerged(KARIM, FATIMA));
        guidance.correct(walkIn(KARIM, new Words(null, "mieux dit", null)), 0);

        events.publishEvent(new PersonsParted(KARIM, FATIMA));

        assertThat(personOf(note)).isEqualTo(FATIMA);
    }

    @Test
    void the_line_of_time_tells_the_summary_and_nothing_else() {
        guidance.record(about(Meetings.withClaire(db, RENEE, NINE), new Words("secret de Claire", "entre nous", "Demande envoyée.")));

        assertThat(timeline.of(RENEE)).singleElement().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(NINE);
            assertThat(entry.text()).isEqualTo("Aide : Aide aux démarches administratives, E-mail (1\u00a0h\u00a030), avec Claire Morel. Demande envoyée.");
            assertThat(entry.link()).isEqualTo("/accompagnements/" + note.value());
        });
        acts(ODILE_AT_THE_DESK);
        assertThat(timeline.of(RENEE)).singleElement().satisfies(entry -> assertThat(entry.link()).isNull());
    }

    @Test
    void a_key_used_twice_gives_the_first_answer() {
        var first = guidance.recordOnce("k-1", "corps", walkIn(null, Words.NONE));

        assertThat(guidance.recordOnce("k-1", "corps", walkIn(null, Words.NONE).about(GuidanceNoteId.next()))).isEqualTo(first);
        assertThat(guidance.recordOnce("k-1", "autre corps", walkIn(null, Words.NONE))).isEqualTo(refused("note", KEY_USED_OTHERWISE));
        assertThat(notes.count()).isOne();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void sent_twice_at_once_it_is_told_once() throws Exception {
        try (var both = Executors.newFixedThreadPool(8)) {
            Callable<GuidanceAnswer> telling = () -> Who.CLAIRE.signedIn().actor().does(() -> guidance.record(walkIn(RENEE, Words.NONE)));
            var answers = both.invokeAll(Collections.nCopies(8, telling));
            for (var answer : answers) assertThat(answer.get()).isEqualTo(new Noted(note));
            assertThat(Who.CLAIRE.signedIn().actor().<Long, RuntimeException>does(notes::count)).isOne();
        } finally {
            Stage.set();
        }
    }

    private @Nullable PersonId personOf(GuidanceNoteId id) {
        return guidance.note(id).orElseThrow().helped().person();
    }

    private GuidanceRequest about(AppointmentId appointment, Words words) {
        return new GuidanceRequest(note, CLAIRE_THE_COUNSELLOR, Helped.at(appointment), new Occasion(Place.SITE, MARCEL_MARTIN, TODAY, 90),
                new WorkDone(Kind.HELP, Outcome.DONE, List.of("aide_aux_demarches_administratives", "email"), List.of("logement"), null, List.of("ordinateur"), null, null), words);
    }

    private GuidanceRequest walkIn(@Nullable PersonId person, Words words) {
        return new GuidanceRequest(note, CLAIRE_THE_COUNSELLOR, Helped.withoutAppointment(person, "soixante_dix_plus", "feminin"),
                new Occasion(Place.SITE, MARCEL_MARTIN, TODAY, 20),
                new WorkDone(Kind.CHECK, Outcome.DONE, List.of("securite_numerique"), List.of(), null, List.of(), null, null), words);
    }

    private static Refused refused(String field, Reason reason) {
        return new Refused(List.of(new Objection(field, reason)));
    }

    private void acts(AccountId account) {
        db.sql("select set_config('etincelle.account', :id, true)").param("id", account.value().toString()).query(String.class).single();
    }
}
