package fr.etincelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote to the invented centre, and what the program made of it. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ExchangeTest {

    @Autowired Demonstration demonstration;

    final JdbcClient db = RealPostgres.asOwner();

    @BeforeEach
    void the_demonstration_is_on() {
        Stage.clear();
        demonstration.stage();
    }

    @AfterEach
    void the_cast_comes_back() {
        Stage.set();
    }

    @Test
    void every_state_of_a_conversation_is_to_be_seen() {
        assertThat(fates("eric.schuler")).as("booked by reply, then thanks").containsExactly("PROPOSED", "BOOKED", "IGNORED");
        assertThat(fates("sandrine.muller")).as("changed").containsExactly("PROPOSED", "BOOKED", "PROPOSED", "BOOKED");
        assertThat(fates("g.conti")).as("called off").containsExactly("PROPOSED", "BOOKED", "CANCELLED");
        assertThat(fates("agence")).as("a robot, stopped").containsExactly("PROPOSED", "PROPOSED", "FOR_THE_DESK", "FOR_THE_DESK");
        assertThat(fates("nathalie.reinert")).as("not clear").containsExactly("PROPOSED", "FOR_THE_DESK");
        assertThat(fates("martine.reiser")).as("answered by hand").containsExactly("ANSWERED");
        assertThat(fates("laura.kieffer")).as("waits for an answer").containsExactly("PROPOSED");
        assertThat(fates("daria.melnyk")).as("waits for an answer, in English").containsExactly("PROPOSED");
        assertThat(fates("lettre")).as("a machine").containsExactly("IGNORED");
        assertThat(db.sql("select fate from messaging.incoming where sender is null order by fate").query(String.class).list())
                .as("nobody signs, and nobody can read it").containsExactly("FOR_THE_DESK", "QUARANTINED");
        assertThat(db.sql("select address from intake.conversation where urgency is not null").query(String.class).list()).containsExactly("jc.wendling@courriel.example");
        assertThat(db.sql("select max(told) from intake.conversation").query(Integer.class).single()).isEqualTo(3);
        assertThat(db.sql("select suggestion || number from intake.conversation_entry where suggestion = 'BOOK'").query(String.class).list()).containsExactly("BOOK2");
    }

    @Test
    void times_that_wait_for_an_answer_are_really_kept() {
        var kept = db.sql("""
                select appointment.state
                  from intake.conversation
                  join intake.proposal on proposal.conversation = conversation.id
                  left join agenda.appointment on appointment.id = proposal.id and appointment.held_until > timestamptz '2026-10-05 07:00Z'
                 where conversation.turn = 'THEIRS' and not by_hand
                """).query(String.class).list();

        assertThat(kept).hasSize(6).containsOnly("HELD");
    }

    @Test
    void the_outbox_shows_every_end_and_nothing_leaves() {
        assertThat(db.sql("select distinct way || ' ' || state from messaging.message").query(String.class).list())
                .contains("EMAIL GIVEN_UP", "EMAIL WAITING", "EMAIL SENT", "EMAIL DROPPED", "SMS SENT", "LETTER WAITING", "CALL WAITING");
        assertThat(count("messaging.mail_account")).as("there is no server by which an e-mail could leave").isZero();
        assertThat(db.sql("""
                select count(*) from shared.errand join messaging.message on task_instance like '%/' || message.id
                 where task_name = 'messaging.deliver' and way = 'EMAIL' and execution_time < timestamptz '2026-10-06 07:00Z'
                """).query(Integer.class).single()).as("none of them is even tried").isZero();
        assertThat(db.sql("select recipient from messaging.message where way = 'EMAIL'").query(String.class).list()).allMatch(it -> it.endsWith(".example"));
    }

    @Test
    void nobody_wrote_or_was_answered_in_the_future() {
        var now = Instant.parse("2026-10-05T07:00:00Z").atOffset(ZoneOffset.UTC);

        for (var moment : List.of("max(at) from intake.conversation_entry", "max(turn_since) from intake.conversation", "max(received_at) from messaging.incoming",
                "max(fate_at) from messaging.incoming", "max(posted_at) from messaging.message", "max(sent_at) from messaging.message")) {
            assertThat(db.sql("select " + moment).query(OffsetDateTime.class).single()).as(moment).isBefore(now);
        }
    }

    private List<String> fates(String who) {
        return db.sql("select fate from messaging.incoming where sender like :who order by received_at").param("who", who + "@%").query(String.class).list();
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
