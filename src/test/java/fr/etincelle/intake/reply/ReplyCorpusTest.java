package fr.etincelle.intake.reply;

import static fr.etincelle.intake.reply.Replies.cases;
import static fr.etincelle.intake.reply.Replies.meaningOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.intake.reply.ReplyMeaning.ForTheDesk;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyCorpusTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyReply")
    void the_desk_may_be_asked_but_nothing_else_is_done_than_what_was_meant(String id, ReplyBench.Case it) {
        var meaning = meaningOf(it);

        assertThat(meaning instanceof ForTheDesk || ReplyBench.agrees(meaning, it.expect())).as("%s: %s", it.reply(), meaning).isTrue();
    }

    static Stream<Arguments> everyReply() {
        return Stream.of("sample.jsonl", "corpus.jsonl", "adversarial.jsonl")
                .flatMap(file -> cases(file).stream())
                .map(it -> Arguments.of(it.id(), it));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample.jsonl", "corpus.jsonl"})
    void nine_clear_replies_in_ten_need_nobody(String file) {
        var clear = cases(file).stream().filter(it -> !it.expect().action().equals("human")).toList();

        assertThat(clear.stream().filter(it -> ReplyBench.agrees(meaningOf(it), it.expect())))
                .as("of %d clear replies", clear.size())
                .hasSizeGreaterThanOrEqualTo((clear.size() * 9 + 9) / 10);
    }

    @Test
    void the_corpus_is_large_and_holds_every_kind_of_answer() {
        assertThat(cases("corpus.jsonl")).hasSizeGreaterThan(2000)
                .extracting(it -> it.expect().action()).contains("accept", "none", "cancel", "human", "ignore");
        assertThat(cases("corpus.jsonl")).extracting(ReplyBench.Case::id).doesNotHaveDuplicates();
    }
}
