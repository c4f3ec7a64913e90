package fr.etincelle.intake.reply;

import static fr.etincelle.intake.reply.Replies.meaningOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.intake.reply.ReplyMeaning.Accept;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million letters, in the ways that make careless programs slow. */
class ReplySizeTest {

    private static final int MILLION = 1_000_000;

    /** However long it is, no more is looked at than the first few thousand letters. */
    @ParameterizedTest
    @ValueSource(strings = {"le 2 ", "annulez ", "non ", "je voudrais bien venir ", "mercredi\n", "((", "é"})
    void beyond_what_anybody_answers_nothing_is_read(String piece) {
        assertThat(meaningOf("le 2 " + piece.repeat(200_000 / piece.length()))).isEqualTo(ReplyMeaning.ForTheDesk.unread(DeskReason.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a", "2", " ", "\n", ">", "> \n", "\u0301", "e\u0301\u0302", "<", "<p ", "<blockquote>", "&", "&amp", "le ", "le 2 ", "le 23 nov. 2026 08:05 a écrit ", "Le a écrit : ",
            "Le 08:05 @ a écrit a écrit\n", "De :\n", "- ", "-----", "_", "06 ", "06 12 34 56 ", "+33 ", "0", "1.1.", "1/", "a.", "\u200b", "\u202e", "\ud83d\ude00", "\ud83d", "\u0000",
            "Envoyé de a.", "Envoyé de . . \n", "ce message ", "? ", "pas ", "le 2 pas ", "aucun ", "vingt ", "et ", "2 rue ", "mercredi\u0430", "répondez 0\n", "n° ", ":", "(", "'"})
    @Timeout(20)
    void take_no_longer_than_a_breath(String piece) {
        var text = piece.repeat(MILLION / piece.length());
        var start = System.nanoTime();

        assertThat(meaningOf(text)).isNotInstanceOf(Accept.class);
        assertThat(meaningOf("le 2\n\n-----Message d'origine-----\n" + text)).isInstanceOf(Accept.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
