package fr.etincelle.intake.web;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.VALMONT;
import static fr.etincelle.cast.Cast.VERIFICATION;
import static fr.etincelle.cast.StoppedClock.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.agenda.SlotWish;
import fr.etincelle.agenda.SlotWish.HalfDay;
import fr.etincelle.people.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitTest {

    static final ChosenTime NINE = new ChosenTime(Instant.parse("2026-10-06T07:00:00Z"), MARCEL_MARTIN);
    static final AppointmentId ID = AppointmentId.next();

    @Test
    void what_was_said_goes_along_in_the_address() {
        var way = said(null, null).to("/rendez-vous/chez/briquet/vous");

        assertThat(way.link()).isEqualTo("/rendez-vous/chez/briquet/vous?language=ar&service=%s&site=%s&choice=2026-10-06T07%%3A00%%3A00Z%%20%s&appointment=%s"
                .formatted(DEMARCHES.value(), VALMONT.value(), MARCEL_MARTIN.value(), ID.value()));
    }

    @Test
    void once_a_name_was_said_nothing_goes_into_an_address_any_more() {
        var way = said("Renée", "06 39 98 00 01").to("/rendez-vous/chez/briquet/vous");

        assertThat(way.personal()).isTrue();
        assertThat(way.fields()).containsEntry("firstName", "Renée").containsEntry("phone", "06 39 98 00 01").containsEntry("language", "ar");
        assertThatThrownBy(way::link).isInstanceOf(IllegalStateException.class);
        assertThat(said("", "").isPersonal()).isTrue();
    }

    @Test
    void what_stands_in_an_address_names_nobody_whoever_wrote_it() {
        assertThat(said("Renée", "06 39 98 00 01").unnamed().isPersonal()).isFalse();
        assertThat(said("Renée", "06 39 98 00 01").unnamed().to("/").fields()).doesNotContainKeys("firstName", "phone", "code", "digits");
    }

    @Test
    void another_need_or_place_lets_go_of_the_time_and_keeps_the_rest() {
        assertThat(said("Renée", "06").about(VERIFICATION)).satisfies(it -> {
            assertThat(it.choice()).isNull();
            assertThat(it.firstName()).isEqualTo("Renée");
            assertThat(it.appointment()).isEqualTo(ID);
            assertThat(it.site()).isEqualTo(VALMONT);
        });
        assertThat(said("Renée", "06").about(DEMARCHES).choice()).isEqualTo(NINE);
        assertThat(said("Renée", "06").at(null).choice()).isNull();
        assertThat(said("Renée", "06").lostIt()).satisfies(it -> {
            assertThat(it.choice()).isNull();
            assertThat(it.phone()).isEqualTo("06");
            assertThat(it.lost()).isTrue();
        });
    }

    @Test
    void who_comes_has_a_first_name_and_a_number_that_exists() {
        assertThat(said(" Renée ", "06.39.98.00.01").problems()).isEmpty();
        assertThat(said(" Renée ", "06.39.98.00.01").name()).isEqualTo("Renée");
        assertThat(said("Renée", "٠٦ ٣٩ ٩٨ ٠٠ ٠١").number()).isEqualTo(new PhoneNumber("+33639980001"));
        assertThat(said("\u200b", null).problems()).containsOnly(entry("firstName", "visitors.who.first-name.missing"), entry("phone", "visitors.who.phone.missing"));
        assertThat(said("é".repeat(81), "06 39").problems()).containsOnly(entry("firstName", "visitors.who.first-name.long"), entry("phone", "visitors.who.phone.TOO_SHORT"));
        assertThat(said("é".repeat(80), "06 39 98 00 01").problems()).isEmpty();
    }

    @Test
    void neither_is_ever_written_into_a_log() {
        assertThat(said("Renée", "06 39 98 00 01").toString()).doesNotContain("Renée", "39");
        assertThat(said("Renée", "06 39 98 00 01").to("/").toString()).doesNotContain("Renée", "39");
    }

    @Test
    void the_language_is_the_only_thing_that_a_change_of_language_changes() {
        var before = said(null, null).to("/rendez-vous");
        var after = before.in(Tongue.TURKISH);

        assertThat(after.fields()).containsEntry("language", "tr").hasSameSizeAs(before.fields());
        assertThat(after.with("language", "ar").fields()).isEqualTo(before.fields());
    }

    @Test
    void a_wish_begins_today_at_the_earliest_and_ends_with_the_days_the_centre_allows() {
        assertThat(wish(null, null)).isEqualTo(new SlotWish(DEMARCHES, VALMONT, null, TODAY, 61, HalfDay.ANY, null));
        assertThat(wish(null, TODAY.minusDays(3)).from()).isEqualTo(TODAY);
        assertThat(wish(null, TODAY.plusDays(60)).days()).isEqualTo(1);
        assertThat(wish(null, TODAY.plusDays(61)).days()).isZero();
        assertThat(wish(TODAY.plusDays(60), null).days()).isEqualTo(1);
        assertThat(wish(TODAY.plusDays(61), null).days()).isZero();
        assertThat(wish(TODAY.minusDays(1), null).days()).isEqualTo(61);
        assertThat(wish(LocalDate.of(2199, 1, 1), null).days()).isZero();
    }

    @Test
    void a_time_is_read_as_it_was_written() {
        assertThat(ChosenTime.valueOf(NINE.toString())).isEqualTo(NINE);
        assertThatThrownBy(() -> ChosenTime.valueOf("nine")).isInstanceOf(IllegalArgumentException.class);
    }

    private static SlotWish wish(@Nullable LocalDate on, @Nullable LocalDate after) {
        return new Visit(null, DEMARCHES, VALMONT, on, after, null, null, null, null, null, null, null, null).wish(DEMARCHES, TODAY, 60);
    }

    private static Visit said(@Nullable String firstName, @Nullable String phone) {
        return new Visit("ar", DEMARCHES, VALMONT, null, null, null, NINE, ID, firstName, phone, null, null, null);
    }
}
