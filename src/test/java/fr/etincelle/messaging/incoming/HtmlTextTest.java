package fr.etincelle.messaging.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Un</p><p>deux</p>                                             | Un¶¶deux
            Un<br>deux<div>trois</div>                                        | Un¶deux¶trois
            <ul><li>un</li><li>deux</li></ul>                                 | - un¶- deux
            <table><tr><td>06</td><td>39</td></tr><tr><td>98</td></tr></table> | 06 39¶98
            d&eacute;j&agrave;&nbsp;vu &amp; l&#39;&eacute;t&eacute;          | déjà vu & l'été
            <b>a</b><i>b</i>                                                  | ab
            <pre>a  b¶c</pre>                                                 | a b¶c
            <a href="https://arnaque.example/x">votre banque</a>              | votre banque (https://arnaque.example/x)
            <a href="tel:+33639980001">06 39 98 00 01</a>                     | 06 39 98 00 01 (tel:+33639980001)
            <a href="mailto:a@b.example">a@b.example</a>                      | a@b.example
            <blockquote>cité<br>encore</blockquote>moi                        | > cité¶> encore¶moi
            <img alt="Le Briquet" src="x">                                    | Le Briquet
            """)
    void a_page_is_read_as_lines(String html, String text) {
        assertThat(Bounded.lines(HtmlText.of(html.replace('¶', '\n')))).isEqualTo(text.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "<style>x</style>", "<title>x</title>", "<p hidden>x</p>", "<p style='display:none'>x</p>", "<p style=\"DISPLAY : NONE !important\">x</p>", "<span style='visibility:hidden'>x</span>",
            "<span style='font-size:0px'>x</span>", "<div style='max-height:0;overflow:hidden'>x</div>", "<!-- x -->", "<template>x</template>", "<object>x</object>", "<span style='mso-hide:all'>x</span>", "<svg><text>x</text></svg>"})
    void what_nobody_sees_is_not_read(String html) {
        assertThat(HtmlText.of("<p>vu</p>" + html).strip()).isEqualTo("vu");
    }

    @Test
    void what_can_be_seen_is_read() {
        assertThat(HtmlText.of("<p style='font-size:0.9em; display:block'>vu</p>").strip()).isEqualTo("vu");
    }
}
