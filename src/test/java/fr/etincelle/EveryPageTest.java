package fr.etincelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.etincelle.cast.EveryPage;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.journeys.EveryPageJourneyTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No page is forgotten: what a browser can open stands in {@link EveryPage}, and {@link EveryPageJourneyTest} looks at each with axe. */
@SliceTest
class EveryPageTest {

    /** Opened in the middle of a story only; the story that looks at them with axe. */
    private static final Map<String, String> ADDRESSES_IN_A_STORY = Map.ofEntries(
            Map.entry("/connexion/code", "AccountJourneyTest"),
            Map.entry("/connexion/double-verification", "EveryPageJourneyTest"),
            Map.entry("/installation/{step:centre|site|horaires|services|postes|compte}", "InstallationJourneyTest"),
            Map.entry("/rendez-vous", "VisitJourneyTest"),
            Map.entry("/rendez-vous/chez/{name}", "VisitJourneyTest"),
            Map.entry("/rendez-vous/chez/{name}/ou", "VisitJourneyTest"),
            Map.entry("/rendez-vous/chez/{name}/quand", "VisitJourneyTest"),
            Map.entry("/rendez-vous/chez/{name}/autre-moment", "VisitJourneyTest"),
            Map.entry("/rendez-vous/chez/{name}/vous", "VisitJourneyTest"),
            Map.entry("/rendez-vous/code", "VisitJourneyTest"),
            Map.entry("/rendez-vous/{code}", "VisitJourneyTest"));

    private static final Map<String, String> TEMPLATES_IN_A_STORY = Map.ofEntries(
            Map.entry("accounts/code", "AccountJourneyTest"),
            Map.entry("accounts/welcome-over", "EveryPageJourneyTest"),
            Map.entry("layout/conflict", "EveryPageJourneyTest"),
            Map.entry("error", "LostJourneyTest"),
            Map.entry("installation/code", "InstallationJourneyTest"),
            Map.entry("installation/centre", "InstallationJourneyTest"),
            Map.entry("installation/site", "InstallationJourneyTest"),
            Map.entry("installation/week", "InstallationJourneyTest"),
            Map.entry("installation/services", "InstallationJourneyTest"),
            Map.entry("installation/computers", "InstallationJourneyTest"),
            Map.entry("installation/account", "InstallationJourneyTest"));

    /** Leads elsewhere, flows, or is no page. */
    private static final Set<String> NOT_A_PAGE = Set.of("/", "/agenda/flux", "/sante", "/accueil/rendez-vous/{id}/bulletin.pdf",
            "/accueil/courriels/compte", "/messages/appels.pdf", "/messages/lettres.pdf",
            "/calendriers/{token}.ics", "/calendriers/{something}",
            "/rendez-vous/chez/{name}/retenue", "/rendez-vous/chez/{name}/verification",
            "/rendez-vous/chez/{name}/reservation",
            "/rendez-vous/code/deplacement", "/rendez-vous/code/autre-moment", "/rendez-vous/code/annulation");

    @Autowired List<RequestMappingHandlerMapping> mappings;
    @Autowired MockMvcTester http;
    @Autowired JdbcClient db;

    @Test
    void every_address_that_a_browser_can_open_is_looked_at() {
        assertThat(addresses()).hasSizeGreaterThan(40).allSatisfy(address -> assertThat(isLookedAt(address)).as(address).isTrue());
    }

    @Test
    void an_address_that_nobody_looks_at_would_be_noticed() {
        assertThat(isLookedAt("/tournees")).isFalse();
    }

    @Test
    void every_template_of_a_page_is_looked_at() throws IOException {
        var seen = Stream.concat(EveryPage.ALL.stream().map(EveryPage.Page::template), TEMPLATES_IN_A_STORY.keySet().stream()).collect(Collectors.toSet());

        assertThat(templates()).hasSizeGreaterThan(30).allSatisfy(template -> assertThat(seen).contains(template));
    }

    @ParameterizedTest
    @MethodSource("fr.etincelle.EveryPageTest#pages")
    void a_page_shows_what_is_said_of_it(EveryPage.Page page) {
        EveryPage.set(db);
        var who = page.who();
        var answer = http.get().uri(page.address()).with(who == null ? anonymous()
                : authentication(UsernamePasswordAuthenticationToken.authenticated(who.signedIn(), null, who.signedIn().authorities()))).exchange();

        assertThat(answer).hasStatusOk();
        if (!page.template().equals("messaging/slip")) assertThat(answer).hasViewName(page.template());
    }

    static List<EveryPage.Page> pages() {
        return EveryPage.ALL;
    }

    private static boolean isLookedAt(String address) {
        return NOT_A_PAGE.contains(address) || ADDRESSES_IN_A_STORY.containsKey(address)
                || EveryPage.ALL.stream().anyMatch(page -> page.pattern().equals(address));
    }

    private Stream<String> addresses() {
        return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPatternValues).flatMap(Set::stream).filter(address -> !address.startsWith("/api/"));
    }

    /** A file that fills the frame is a page; the others are pieces. */
    private static Stream<String> templates() throws IOException {
        var root = Path.of("src/main/resources/templates");
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".html")).filter(EveryPageTest::fillsTheFrame)
                    .map(file -> root.relativize(file).toString().replace(".html", "").replace('\\', '/')).toList().stream();
        }
    }

    private static boolean fillsTheFrame(Path file) {
        try {
            return Files.readString(file).contains("~{layout/page :: page(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
