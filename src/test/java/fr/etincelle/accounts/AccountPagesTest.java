package fr.etincelle.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.StatementCount;
import fr.etincelle.cast.Who;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
@As(Who.ALICE)
class AccountPagesTest {

    @Autowired MockMvcTester http;
    @Autowired Staff staff;
    @Autowired ApiTokens tokens;
    @Autowired PasswordChoice choice;

    final String claire = "/comptes/" + Who.CLAIRE.account.value();

    @Test
    void the_list_names_everyone_here_and_no_neighbour() throws Exception {
        assertThat(StatementCount.during(() -> assertThat(get("/comptes")).hasStatusOk().bodyText()
                .contains("Claire Morel", "conseillere@briquet.example", "Conseil numérique").doesNotContain("Victor Lang", "argon2")))
                .filteredOn(statement -> !statement.contains("set_config") && !statement.contains("web_session")).hasSize(2);
    }

    @Test
    void a_new_account_is_opened_with_a_link_told_once() {
        var opened = post("/comptes", Map.of("id", AccountId.next().value().toString(), "name", " Léa Fournier ", "email", "LEA@briquet.example ", "role", "DESK"));

        assertThat(opened).hasStatus3xxRedirection();
        assertThat(opened).flash().hasEntrySatisfying("link", link -> assertThat(link).asString().contains("/bienvenue/"));
        assertThat(get("/comptes")).bodyText().contains("Léa Fournier", "lea@briquet.example", "mot de passe à choisir");
    }

    @Test
    void what_was_typed_is_still_there_after_a_refusal() {
        assertThat(post("/comptes", Map.of("id", AccountId.next().value().toString(), "name", "", "email", "lea", "role", "PARTNER")))
                .hasStatusOk().bodyText().contains("Remplissez ce champ.", "value=\"lea\"", "value=\"PARTNER\" checked")
                .contains("Cette adresse n&#39;est pas complète.");
    }

    @Test
    void nonsense_is_explained_and_breaks_nothing() {
        assertThat(post("/comptes", Map.of())).hasStatusOk();
        assertThat(post("/comptes", Map.of("id", "x", "role", "KING", "name", "x".repeat(2000), "email", "é@é"))).hasStatusOk();
        assertThat(post(claire + "/role", Map.of("role", "KING"))).hasStatus(400);
        assertThat(get("/comptes/" + AccountId.next().value())).hasStatus(404);
        assertThat(get("/comptes/" + Cast.number(891))).hasStatus(404);
        assertThat(get("/comptes/moi-meme")).hasStatus(404);
    }

    @Test
    void a_refusal_is_told_on_the_page_of_the_account() {
        assertThat(post("/comptes/" + Who.ALICE.account.value() + "/fermeture", Map.of())).flash().containsEntry("refused", "accounts.refused.YOURSELF");
        assertThat(post(claire + "/fermeture", Map.of())).flash().containsEntry("done", "accounts.disabled");
        assertThat(get(claire)).bodyText().contains("Rouvrir le compte").doesNotContain("Faire un nouveau lien");
    }

    @Test
    @As(Who.CLAIRE)
    void a_password_is_changed_by_who_knows_it() {
        assertThat(changePassword("faux", "quatre chemins bleus", "quatre chemins bleus")).bodyText().contains("Ce n&#39;est pas votre mot de passe actuel.");
        assertThat(changePassword(Cast.PASSWORD, "quatre chemins bleus", "quatre chemins verts")).bodyText().contains("Les deux ne sont pas pareils.");
        assertThat(changePassword(Cast.PASSWORD, "court", "court")).bodyText().contains("il faut 12 caractères au moins");
        assertThat(changePassword(Cast.PASSWORD, "clairemorel57", "clairemorel57")).bodyText().contains("en forment l&#39;essentiel").doesNotContain("clairemorel57");
        assertThat(changePassword(Cast.PASSWORD, "motdepasse1234", "motdepasse1234")).bodyText().contains("se devine vite");

        assertThat(changePassword(Cast.PASSWORD, "quatre chemins bleus", "quatre chemins bleus")).hasRedirectedUrl("/comptes/moi");
        assertThat(choice.isRight(Who.CLAIRE.account, "quatre chemins bleus")).isTrue();
    }

    @Test
    @As(Who.CLAIRE)
    void a_token_is_told_once_and_taken_back() {
        var id = ApiTokenId.next().value().toString();
        assertThat(post("/comptes/moi/jetons", Map.of("id", id, "label", "Écran du hall"))).flash().containsKey("token");
        assertThat(post("/comptes/moi/jetons", Map.of("id", id, "label", "Écran du hall"))).flash().doesNotContainKey("token");
        assertThat(get("/comptes/moi")).bodyText().contains("Écran du hall", "depuis le lundi 5 octobre 2026").doesNotContain("etc_");
        assertThat(post("/comptes/moi/jetons", Map.of("id", id, "label", ""))).hasStatusOk().bodyText().contains("Remplissez ce champ.");

        assertThat(post("/comptes/moi/jetons/" + id + "/revocation", Map.of())).hasStatus3xxRedirection();
        assertThat(get("/comptes/moi")).bodyText().contains("Aucun jeton en vigueur.");
    }

    @Test
    @As(Who.NADIA)
    void who_may_not_use_the_api_is_offered_no_token() {
        assertThat(get("/comptes/moi")).hasStatusOk().bodyText().contains("Nadia Cherif").doesNotContain("jetons");
    }

    @Test
    @As(Who.CLAIRE)
    void the_second_factor_shows_a_square_and_keeps_it_until_it_is_taken() {
        var page = get("/comptes/moi/double-verification");

        assertThat(page).hasStatusOk().bodyText().contains("data:image/svg+xml;base64,", "Recopiez ici le code");
        assertThat(post("/comptes/moi/double-verification", Map.of("code", "000000", "password", "faux")))
                .hasStatusOk().bodyText().contains("Ce n&#39;est pas votre mot de passe actuel.");
        assertThat(post("/comptes/moi/double-verification", Map.of("code", "000000", "password", Cast.PASSWORD)))
                .hasStatusOk().bodyText().contains("Ce code ne convient pas.");
    }

    private MvcTestResult changePassword(String current, String wished, String again) {
        return post("/comptes/moi/mot-de-passe", Map.of("current", current, "wished", wished, "again", again));
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
