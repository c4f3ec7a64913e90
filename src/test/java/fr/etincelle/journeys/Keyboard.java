package fr.etincelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse: they press keys, type where they are, and must see at every moment where that is. */
final class Keyboard {

    private static final int MOST_STOPS = 80;

    /**
     * Says what is wrong with where one is, or nothing. A radio button is seen by its label; in a date the browser itself
     * marks the day, the month, the year, the calendar; the whole content needs no ring.
     */
    private static final String WHERE = """
            async () => {
              for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame); // it scrolls into sight
              const it = document.activeElement;
              if (!it || it === document.body) return 'nowhere: the focus is on the page itself';
              const shown = it.matches('input[type=radio], input[type=checkbox]') ? it.closest('label') ?? it : it;
              const box = shown.getBoundingClientRect();
              const inSight = box.width > 4 && box.height > 4 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              if (!inSight) return 'out of sight: ' + it.outerHTML;
              const ringed = it.matches('#main, input[type=date]') || [it, shown].some((one) => getComputedStyle(one).outlineStyle !== 'none');
              return ringed ? '' : 'without a ring around it: ' + it.outerHTML;
            }""";

    private final Page page;
    private int pressed;

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String key) {
        pressed++;
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** How many keys since the last time one asked, typing aside. */
    int pressed() {
        var since = pressed;
        pressed = 0;
        return since;
    }

    /** Goes forward to something, each stop on the way being visible. */
    void reach(Locator target) {
        travel("Tab", target);
    }

    void goBackTo(Locator target) {
        travel("Shift+Tab", target);
    }

    private void travel(String key, Locator target) {
        target.waitFor();
        for (var stops = 0; stops < MOST_STOPS; stops++) {
            press(key);
            if (isAtTheEdge()) continue;
            expectToSeeWhereIAm();
            if (isAt(target)) return;
        }
        fail("%s is never reached by %s".formatted(target, key));
    }

    /** Past the last stop comes the browser itself, then the first one again. */
    private boolean isAtTheEdge() {
        return (Boolean) page.evaluate("document.activeElement === document.body");
    }

    boolean isAt(Locator target) {
        return (Boolean) target.evaluate("it => it === document.activeElement");
    }

    void expectToSeeWhereIAm() {
        assertThat(page.evaluate(WHERE)).as("where the focus is on %s", page.url()).isEqualTo("");
    }
}
