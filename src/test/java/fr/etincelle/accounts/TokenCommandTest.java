package fr.etincelle.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import fr.etincelle.shared.Secret;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@SliceTest
class TokenCommandTest {

    @Autowired SignIns signIns;
    @Autowired TokenDesk desk;
    @Autowired ApiTokens tokens;

    final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void the_token_stands_alone_on_the_output_and_opens_the_door() {
        var exitCode = run("token", "create", "--account", Who.ODILE.email);

        assertThat(exitCode).isZero();
        assertThat(told.toString(UTF_8)).isEmpty();
        assertThat(printed.toString(UTF_8)).matches("etc_[\\w-]{43}\\R");
        assertThat(signIns.byToken(new Secret(printed.toString(UTF_8).strip()))).contains(Who.ODILE.signedIn());
    }

    @Test
    void the_address_may_follow_an_equals_sign_and_be_written_in_capitals() {
        assertThat(run("token", "create", "--account=ACCUEIL@briquet.example")).isZero();
        assertThat(printed.toString(UTF_8)).startsWith("etc_");
    }

    @Test
    void an_unknown_account_is_named_and_nothing_is_printed() {
        assertThat(run("token", "create", "--account", "personne@briquet.example")).isOne();
        assertThat(printed.toString(UTF_8)).isEmpty();
        assertThat(told.toString(UTF_8)).contains("Aucun compte en activité n'a l'adresse « personne@briquet.example ».");
    }

    @Test
    void who_forgets_a_word_is_shown_how() {
        assertThat(run("token")).isOne();
        assertThat(run("token", "create", "--account")).isOne();
        assertThat(told.toString(UTF_8)).contains("Usage : ./etincelle token create --account ADRESSE");
    }

    @Test
    void only_the_hash_is_kept_and_who_made_it_twice_gets_one() {
        var id = ApiTokenId.next();
        var secret = desk.make(id, Who.CLAIRE.account, "Affichage du hall").orElseThrow();

        assertThat(desk.make(id, Who.CLAIRE.account, "Affichage du hall")).isEmpty();
        assertThat(tokens.findById(id)).hasValueSatisfying(token ->
                assertThat(token.hash()).isEqualTo(secret.hash()).isNotEqualTo(secret.value()));
        assertThat(secret).hasToString("Secret[…]");
    }

    @Test
    void a_colleague_cannot_revoke_what_is_not_theirs() {
        var id = ApiTokenId.next();
        desk.make(id, Who.CLAIRE.account, "Affichage du hall");

        desk.revoke(id, Who.SAMIR.account);
        assertThat(desk.of(Who.CLAIRE.account)).hasSize(1);

        desk.revoke(id, Who.CLAIRE.account);
        desk.revoke(id, Who.CLAIRE.account);
        assertThat(desk.of(Who.CLAIRE.account)).isEmpty();
    }

    private int run(String... words) {
        var command = new TokenCommand(signIns, desk);
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
