package fr.etincelle.agenda.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

    @Test
    void free_text_is_escaped() {
        assertThat(new CalendarText().words("DESCRIPTION", "Papiers : carte, courrier ; C:\\lettre\r\nVotre téléphone\u0007").toString())
                .isEqualTo("DESCRIPTION:Papiers : carte\\, courrier \\; C:\\\\lettre\\nVotre téléphone\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "ع", "€", "👵", "Rendez-vous à la médiathèque, أحضر بطاقتك, çok güzel 👵🏽 "})
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut(String letters) {
        var written = new CalendarText().words("SUMMARY", letters.repeat(80)).toString();

        assertThat(written.split("\r\n")).hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "")).isEqualTo(new CalendarText().words("SUMMARY", "").toString().strip()
                + letters.repeat(80).replace(",", "\\,") + "\r\n");
        assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(written);
    }

    @Test
    void nothing_can_break_out_of_a_line_or_of_a_name_in_quotes() {
        assertThat(new CalendarText().words("SUMMARY", "a\r\nATTENDEE:mailto:b@c.example\rX").toString().strip().lines()).hasSize(1);
        assertThat(CalendarText.quoted("Le \"Briquet\"\r\nX:Y")).isEqualTo("\"Le BriquetX:Y\"");
    }

    @Test
    void days_and_moments_have_their_forms() {
        assertThat(new CalendarText().on("DTSTART", LocalDate.of(2026, 10, 5)).at("DTSTAMP", Instant.parse("2026-10-05T07:00:30.5Z")).toString())
                .isEqualTo("DTSTART;VALUE=DATE:20261005\r\nDTSTAMP:20261005T070030Z\r\n");
    }
}
