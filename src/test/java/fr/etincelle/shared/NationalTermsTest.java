package fr.etincelle.shared;

import static fr.etincelle.shared.NationalTerms.Vocabulary.AGE_BAND;
import static fr.etincelle.shared.NationalTerms.Vocabulary.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.shared.NationalTerms.Term;
import fr.etincelle.shared.NationalTerms.Vocabulary;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NationalTermsTest {

    final NationalTerms terms = new NationalTerms();

    @Test
    void topics_come_in_the_official_order_with_their_labels() {
        assertThat(terms.of(TOPIC)).hasSize(19).startsWith(new Term("diagnostic_numerique", "Diagnostic numérique"));
        assertThat(terms.label(TOPIC, "email")).isEqualTo("E-mail");
    }

    @Test
    void a_code_belongs_to_its_own_list_only() {
        assertThat(terms.knows(TOPIC, "email")).isTrue();
        assertThat(terms.knows(AGE_BAND, "email")).isFalse();
    }

    @Test
    void a_code_that_left_the_list_is_shown_as_it_is() {
        assertThat(terms.label(TOPIC, "minitel")).isEqualTo("minitel");
    }

    @ParameterizedTest
    @EnumSource
    void no_list_is_empty_or_says_a_code_twice(Vocabulary vocabulary) {
        var codes = terms.of(vocabulary).stream().map(Term::code).toList();
        assertThat(codes).isNotEmpty().hasSameSizeAs(new HashSet<>(codes));
    }
}
