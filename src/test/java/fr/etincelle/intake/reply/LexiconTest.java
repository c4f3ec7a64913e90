package fr.etincelle.intake.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void every_phrase_can_be_found() {
        assertThat(Lexicon.all()).hasSizeGreaterThan(2000).allSatisfy(phrase -> {
            var words = List.of(phrase.split(" "));
            assertThat(Lexicon.longest(words)).isNotNull().extracting(Lexicon.Found::words).isEqualTo(words.size());
        });
    }

    @Test
    void the_longest_phrase_wins() {
        assertThat(sense("aucun")).isEqualTo(Sense.NONE);
        assertThat(sense("aucun souci")).isEqualTo(Sense.YES);
        assertThat(sense("plus")).isEqualTo(Sense.NO_MORE);
        assertThat(sense("plus besoin")).isEqualTo(Sense.CANCEL);
    }

    @Test
    void what_we_do_not_know_is_not_guessed() {
        assertThat(Items.in("zgorb")).extracting(Item::sense).containsExactly(Sense.UNKNOWN);
        assertThat(Items.in("x3 b2b ½ ² 12345")).extracting(Item::sense).containsOnly(Sense.UNKNOWN);
    }

    private static Sense sense(String phrase) {
        return Items.in(phrase).getFirst().sense();
    }
}
