package fr.etincelle.accounts;

import static fr.etincelle.accounts.AtTheDoor.Proof.CODE;
import static fr.etincelle.accounts.AtTheDoor.Proof.ENROLMENT;
import static fr.etincelle.accounts.SignInAnswer.Reason.TOO_MANY_TRIES;
import static fr.etincelle.accounts.SignInAnswer.Reason.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.etincelle.accounts.SignInAnswer.OneMoreProof;
import fr.etincelle.accounts.SignInAnswer.Refused;
import fr.etincelle.accounts.SignInAnswer.Welcome;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SliceTest
class DoorTest {

    @Autowired Door door;
    @Autowired SecondFactor secondFactor;
    @Autowired Clock clock;
    @Autowired JdbcClient db;

    final String device = "device of " + getClass() + hashCode();

    @Test
    void the_right_password_opens_whatever_the_capitals_of_the_address() {
        assertThat(door.open(" ACCUEIL@Briquet.example ", Cast.PASSWORD, device)).isEqualTo(new Welcome(Who.ODILE.signedIn()));
    }

    @Test
    void a_wrong_password_an_unknown_address_and_a_password_not_chosen_yet_look_the_same() {
        db.sql("update accounts.account set password = null where id = :id").param("id", Who.SAMIR.account.value()).update();

        assertThat(door.open(Who.ODILE.email, "trois poires au four", device)).isEqualTo(new Refused(WRONG));
        assertThat(door.open("personne@briquet.example", Cast.PASSWORD, device)).isEqualTo(new Refused(WRONG));
        assertThat(door.open(Who.SAMIR.email, "personne n'a ce mot de passe", device)).isEqualTo(new Refused(WRONG));
        assertThat(door.open("", "", device)).isEqualTo(new Refused(WRONG));
    }

    @Test
    void a_disabled_account_does_not_open() {
        db.sql("update accounts.account set disabled_at = now() where id = :id").param("id", Who.ODILE.account.value()).update();

        assertThat(door.open(Who.ODILE.email, Cast.PASSWORD, device)).isEqualTo(new Refused(WRONG));
    }

    @Test
    void after_ten_wrong_tries_even_the_right_password_is_refused_here_and_works_elsewhere() {
        IntStream.range(0, 10).forEach(_ -> assertThat(door.open(Who.ODILE.email, "essai", device)).isEqualTo(new Refused(WRONG)));

        assertThat(door.open(Who.ODILE.email, Cast.PASSWORD, device)).isEqualTo(new Refused(TOO_MANY_TRIES));
        assertThat(door.open(Who.ODILE.email, Cast.PASSWORD, device + " elsewhere")).isInstanceOf(Welcome.class);
    }

    @Test
    void who_has_a_telephone_shows_its_code_and_each_code_opens_once() {
        var telephone = TimeCode.fresh();
        var step = TimeCode.stepAt(clock.instant());
        assertThat(secondFactor.enrol(Who.ODILE.account, telephone, "000 000")).isFalse();
        assertThat(secondFactor.enrol(Who.ODILE.account, telephone, telephone.digits(step - 1))).isTrue();

        var odile = new AtTheDoor(Who.ODILE.signedIn(), CODE);
        assertThat(door.open(Who.ODILE.email, Cast.PASSWORD, device)).isEqualTo(new OneMoreProof(odile));
        assertThat(door.prove(odile, telephone.digits(step - 1), device)).isEqualTo(new Refused(WRONG));
        assertThat(door.prove(odile, telephone.digits(step), device)).isEqualTo(new Welcome(Who.ODILE.signedIn()));
        assertThat(door.prove(odile, telephone.digits(step), device)).isEqualTo(new Refused(WRONG));
    }

    @Test
    void codes_cannot_be_guessed_one_after_the_other() {
        var odile = new AtTheDoor(Who.ODILE.signedIn(), CODE);
        IntStream.range(0, 10).forEach(n -> door.prove(odile, "00000" + n, device));

        assertThat(door.prove(odile, "000010", device)).isEqualTo(new Refused(TOO_MANY_TRIES));
    }

    @Test
    void a_centre_may_require_a_telephone_of_everyone() {
        db.sql("insert into accounts.policy (totp_required) values (true)").update();

        assertThat(door.open(Who.ODILE.email, Cast.PASSWORD, device))
                .asInstanceOf(type(OneMoreProof.class)).isEqualTo(new OneMoreProof(new AtTheDoor(Who.ODILE.signedIn(), ENROLMENT)));
    }

    @Test
    void the_trail_says_that_the_secret_changed_and_never_what_it_is() {
        var telephone = TimeCode.fresh();
        secondFactor.enrol(Who.ODILE.account, telephone, telephone.digits(TimeCode.stepAt(clock.instant())));

        var trail = db.sql("select touched::text || coalesce(before::text, '') || coalesce(after::text, '') from shared.audit_trail where subject = :id")
                .param("id", Who.ODILE.account.value()).query(String.class).list();
        assertThat(trail).anyMatch(line -> line.contains("totp_secret")).noneMatch(line -> line.contains(telephone.base32()));
    }
}
