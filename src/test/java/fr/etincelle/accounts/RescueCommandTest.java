package fr.etincelle.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import fr.etincelle.shared.Secret;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@SliceTest
class RescueCommandTest {

    private static final String ADDRESS = "http://localhost:8090";

    @Autowired SignIns signIns;
    @Autowired Staff staff;
    @Autowired Accounts accounts;
    @Autowired Invitations invitations;
    @Autowired FirstPassword firstPassword;
    @Autowired Door door;
    @Autowired TrailReading trail;
    @Autowired JdbcClient db;

    final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    final ByteArrayOutputStream told = new ByteArrayOutputStream();
    final String device = "device of " + getClass() + hashCode();

    @Test
    void the_only_admin_without_telephone_nor_password_comes_in_again() {
        accounts.save(accounts.findById(Who.ALICE.account).orElseThrow().withTotpSecret("ABCDEFGH"));
        assertThat(door.open(Who.ALICE.email, Cast.PASSWORD, device)).isInstanceOf(SignInAnswer.OneMoreProof.class);

        assertThat(run("account", "rescue", "--account", Who.ALICE.email)).isZero();

        assertThat(printed.toString(UTF_8)).matches(ADDRESS + "/bienvenue/[\\w-]{43}\\R");
        var guest = invitations.guest(link()).orElseThrow();
        assertThat(guest.who()).isEqualTo(Who.ALICE.signedIn());
        assertThat(firstPassword.choose(guest, "quatre chemins bleus")).isEmpty();
        assertThat(door.open(Who.ALICE.email, "quatre chemins bleus", device)).isEqualTo(new SignInAnswer.Welcome(Who.ALICE.signedIn()));
        assertThat(invitations.guest(link())).isEmpty();
    }

    @Test
    void whoever_still_sits_somewhere_with_this_account_is_signed_out_and_nobody_else() {
        db.sql("delete from accounts.web_session").update();
        signedIn("one", Who.ALICE);
        signedIn("two", Who.CLAIRE);

        run("account", "rescue", "--account=ADMIN@briquet.example");

        assertThat(db.sql("select principal_name from accounts.web_session").query(String.class).list()).containsExactly(Who.CLAIRE.account.value().toString());
    }

    @Test
    void the_trail_keeps_that_the_program_did_it() {
        accounts.save(accounts.findById(Who.ALICE.account).orElseThrow().withTotpSecret("ABCDEFGH"));

        run("account", "rescue", "--account", Who.ALICE.email);

        assertThat(trail.page(null, null, null).lines()).extracting(TrailWording.Line::who, TrailWording.Line::what).startsWith(
                tuple("Le programme", "Lien de mot de passe : créé"),
                tuple("Le programme", "Compte « Alice Klein » : modifié"));
    }

    @Test
    void a_second_link_ends_the_first() {
        run("account", "rescue", "--account", Who.ALICE.email);
        var first = link();
        printed.reset();
        run("account", "rescue", "--account", Who.ALICE.email);

        assertThat(invitations.guest(first)).isEmpty();
        assertThat(invitations.guest(link())).isPresent();
    }

    @Test
    void an_account_that_is_unknown_or_closed_gets_nothing() {
        staff.disable(Who.CLAIRE.account, Who.ALICE.account);
        for (var email : new String[] {"personne@briquet.example", Who.CLAIRE.email}) {
            assertThat(run("account", "rescue", "--account", email)).isOne();
            assertThat(told.toString(UTF_8)).contains("Aucun compte en activité n'a l'adresse « %s ».".formatted(email));
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
        assertThat(db.sql("select count(*) from accounts.invitation").query(Integer.class).single()).isZero();
    }

    @Test
    void who_forgets_a_word_is_shown_how() {
        assertThat(run("account")).isOne();
        assertThat(run("account", "rescue", "--account")).isOne();
        assertThat(run("account", "create", "--account", Who.ALICE.email)).isOne();
        assertThat(told.toString(UTF_8)).contains("Usage : ./etincelle account rescue --account ADRESSE");
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    private Secret link() {
        return new Secret(printed.toString(UTF_8).strip().replace(ADDRESS + "/bienvenue/", ""));
    }

    private void signedIn(String name, Who who) {
        db.sql("insert into accounts.web_session values (:id, :id, 0, 0, 36000, 9999999999999, :who)")
                .param("id", "%36s".formatted(name).replace(' ', '-')).param("who", who.account.value().toString()).update();
    }

    private int run(String... words) {
        var command = new RescueCommand(signIns, staff, ADDRESS);
        var output = System.out;
        var errors = System.err;
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(told, true, UTF_8));
        try {
            command.run(new DefaultApplicationArguments(words));
        } finally {
            System.setOut(output);
            System.setErr(errors);
        }
        return command.getExitCode();
    }
}
