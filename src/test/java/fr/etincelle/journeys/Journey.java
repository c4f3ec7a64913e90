package fr.etincelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.cast.Who;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A story told in a real browser, against the whole application. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public abstract class Journey {

    /** Milliseconds. Nobody waits that long: it only keeps a busy machine from telling a story wrong. */
    private static final int PATIENCE = 20_000;

    private static final Browser BROWSER = launch();

    private static final View ON_A_TELEPHONE = new View("narrow", 320, ColorScheme.LIGHT);
    private static final List<View> VIEWS = List.of(new View("light", 1280, ColorScheme.LIGHT), new View("dark", 1280, ColorScheme.DARK),
            ON_A_TELEPHONE, new View("200 %", 640, ColorScheme.DARK));

    @LocalServerPort
    int port;

    protected Page page;
    private BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open_a_browser() {
        begin(new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1280, 800));
    }

    @AfterEach
    void nothing_went_wrong_behind_the_scenes() {
        context.close();
        Stage.set();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** Starts again in a browser set up otherwise: without JavaScript, smaller, dark. */
    protected void begin(Browser.NewContextOptions options) {
        if (context != null) context.close();
        context = BROWSER.newContext(options.setBaseURL("http://localhost:" + port).setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isOurDoing(message)) complaints.add(message.text() + " " + message.location());
        });
        context.onWebError(error -> complaints.add(error.error()));
        page = context.newPage();
    }

    /** Another screen, open at the same time, with the same person signed in. */
    protected Page secondScreen() {
        return context.newPage();
    }

    protected void withoutJavaScript() {
        begin(new Browser.NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false));
    }

    /** As without JavaScript, but for those who look at the page: none of our scripts arrives. */
    protected void withoutOurScripts() {
        begin(new Browser.NewContextOptions().setLocale("fr-FR"));
        context.route("**/*.js", Route::abort);
    }

    protected void signInAs(Who who) {
        page.navigate("/connexion");
        page.getByLabel("Adresse e-mail").fill(who.email);
        page.getByLabel("Mot de passe").fill(Cast.PASSWORD);
        page.getByText("Se connecter").click();
        page.waitForURL(url -> !url.contains("/connexion"));
    }

    /** The browser may complain of a refusal that the story provokes on purpose. */
    protected void expectComplaint(String part) {
        assertThat(complaints).anyMatch(text -> text.contains(part));
        complaints.removeIf(text -> text.contains(part));
    }

    /** No violation in light, in dark, at 320 px, and at 200 %, which is half the width. */
    protected void expectAccessible() {
        for (var view : VIEWS) expectAccessible(view);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }

    /** For pages that are seen in all views already: once more in another language. */
    protected void expectAccessibleOnATelephone() {
        expectAccessible(ON_A_TELEPHONE);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }

    /** In the page itself, where there are no frames: another page for each look would take twice as long. */
    private void expectAccessible(View view) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(view.colours));
        page.setViewportSize(view.width, 800);
        var violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations).as("%s in %s", page.url(), view.name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s in %s fits the width", page.url(), view.name).isTrue();
    }

    /** A picture of the whole page in target/pictures: to be looked at, and for the guide. */
    protected void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures", name + ".png")));
    }

    /** Axe and the camera put styles into the page, which its content policy refuses aloud: they come from no address. */
    private static boolean isOurDoing(ConsoleMessage message) {
        return message.text().startsWith("Applying inline style violates") && message.location().startsWith(":");
    }

    private record View(String name, int width, ColorScheme colours) {}

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }
}
