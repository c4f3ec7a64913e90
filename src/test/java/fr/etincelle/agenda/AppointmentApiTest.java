package fr.etincelle.agenda;

import static fr.etincelle.cast.Cast.CLAIRE_THE_COUNSELLOR;
import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.KARIM;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static fr.etincelle.cast.Cast.RENEE;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.etincelle.cast.As;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import fr.etincelle.people.PersonId;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SliceTest
@As(Who.ODILE)
class AppointmentApiTest {

    static final String TUESDAY_AT_NINE = "2026-10-06T09:00:00+02:00";

    @Autowired MockMvcTester http;
    @Autowired JdbcClient db;

    @Test
    void what_is_booked_can_be_read_where_the_answer_says() throws Exception {
        var booked = book(RENEE, TUESDAY_AT_NINE);

        assertThat(booked).hasStatus(201).bodyJson().extractingPath("$").asMap()
                .containsEntry("person", RENEE.value().toString()).containsEntry("service", DEMARCHES.value().toString())
                .containsEntry("start", TUESDAY_AT_NINE).containsEntry("end", "2026-10-06T10:30:00+02:00")
                .containsEntry("counsellor", CLAIRE_THE_COUNSELLOR.value().toString()).containsEntry("site", MARCEL_MARTIN.value().toString())
                .containsEntry("state", "booked").containsEntry("workstation", "Poste 1");
        assertThat(UUID.fromString(id(booked)).version()).isEqualTo(7);
        assertThat(booked).hasHeader("Location", "/api/v1/appointments/" + id(booked));
        assertThat(get("/" + id(booked))).hasStatusOk().bodyJson().extractingPath("$.start").isEqualTo(TUESDAY_AT_NINE);
    }

    @Test
    void what_is_taken_is_refused_with_three_slots_that_can_be_booked() throws Exception {
        book(RENEE, TUESDAY_AT_NINE);

        var refused = book(KARIM, TUESDAY_AT_NINE);

        assertThat(refused).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson().extractingPath("$.alternatives").asArray().hasSize(3);
        assertThat(refused).bodyJson().extractingPath("$.reason").isEqualTo("taken");
        String start = JsonPath.read(refused.getResponse().getContentAsString(), "$.alternatives[0].start");
        String counsellor = JsonPath.read(refused.getResponse().getContentAsString(), "$.alternatives[0].counsellor");
        assertThat(post(body(KARIM.value(), DEMARCHES.value(), start, counsellor, MARCEL_MARTIN.value()), null)).hasStatus(201);
    }

    @Test
    void the_same_key_gives_the_same_answer_and_another_request_with_it_none() throws Exception {
        var first = post(body(RENEE, TUESDAY_AT_NINE), "une-clé-42");
        var again = post(body(RENEE, TUESDAY_AT_NINE), "une-clé-42");

        assertThat(again).hasStatus(201).hasHeader("Location", "/api/v1/appointments/" + id(first));
        assertThat(again.getResponse().getContentAsString()).isEqualTo(first.getResponse().getContentAsString());
        assertThat(post(body(KARIM, "2026-10-06T10:30:00+02:00"), "une-clé-42")).hasStatus(422)
                .bodyJson().extractingPath("$.detail").asString().contains("a déjà servi");
        assertThat(db.sql("select count(*) from agenda.appointment").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_key_that_got_a_refusal_may_try_again() {
        var renees = book(RENEE, TUESDAY_AT_NINE);
        assertThat(post(body(KARIM, TUESDAY_AT_NINE), "k")).hasStatus(409);
        patch(renees, "{\"state\":\"cancelled\",\"for\":\"person\",\"reason\":\"unwell\"}");

        assertThat(post(body(KARIM, TUESDAY_AT_NINE), "k")).hasStatus(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "'' | 400",
            "{ | 400",
            "[] | 400",
            "null | 400",
            "{} | 400",
            "{'person':'moi'} | 400",
            "{'person':{'$ne':null}} | 400",
            "{'person':'P','service':'S','start':'demain','counsellor':'C','site':'L'} | 400",
            "{'person':'P','service':'S','start':'+999999999-12-31T23:59:59+00:00','counsellor':'C','site':'L'} | 400",
            "{'person':'P','service':'S','start':'1999-12-31T23:59:59+00:00','counsellor':'C','site':'L'} | 400",
            "{'person':'P','service':'S','start':'2199-12-31T23:59:59+00:00','counsellor':'C','site':'L'} | 409",
            "{'person':'P','service':'S','start':'2026-10-06T09:00:00.5+02:00','counsellor':'C','site':'L'} | 409",
            "{'person':'X','service':'S','start':'2026-10-06T09:00:00+02:00','counsellor':'C','site':'L'} | 404",
            "{'person':'P','service':'X','start':'2026-10-06T09:00:00+02:00','counsellor':'C','site':'L'} | 404",
            "{'person':'P','service':'S','start':'2026-10-06T09:00:00+02:00','counsellor':'X','site':'L'} | 404",
            "{'person':'P','service':'S','start':'2026-10-06T09:00:00+02:00','counsellor':'C','site':'X'} | 404"})
    void nonsense_is_refused_in_words(String body, int status) {
        var sent = body.equals("''") ? "" : body.replace("'P'", "'" + RENEE.value() + "'").replace("'S'", "'" + DEMARCHES.value() + "'")
                .replace("'C'", "'" + CLAIRE_THE_COUNSELLOR.value() + "'").replace("'L'", "'" + MARCEL_MARTIN.value() + "'")
                .replace("'X'", "'" + Cast.number(99) + "'").replace('\'', '"');

        assertThat(post(sent, null)).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(db.sql("select count(*) from agenda.appointment").query(Integer.class).single()).isZero();
    }

    @Test
    void each_missing_field_is_named() {
        assertThat(post("{}", null)).bodyJson().extractingPath("$.errors[*].field").asArray()
                .containsExactlyInAnyOrder("person", "service", "start", "counsellor", "site");
    }

    @Test
    void a_key_without_end_is_refused() {
        assertThat(post(body(RENEE, TUESDAY_AT_NINE), "k".repeat(201))).hasStatus(400)
                .bodyJson().extractingPath("$.errors[0].field").isEqualTo("Idempotency-Key");
        assertThat(post(body(RENEE, TUESDAY_AT_NINE), "k".repeat(200))).hasStatus(201);
    }

    @Test
    void an_appointment_moves_and_keeps_its_identifier() {
        var booked = book(RENEE, TUESDAY_AT_NINE);

        assertThat(patch(booked, "{\"start\":\"2026-10-06T08:15:00Z\"}")).hasStatusOk().bodyJson().extractingPath("$.start")
                .isEqualTo("2026-10-06T10:15:00+02:00");
        assertThat(patch(booked, "{\"start\":\"2026-10-06T23:00:00Z\"}")).hasStatus(409)
                .bodyJson().extractingPath("$.alternatives").asArray().hasSize(3);
        assertThat(patch(booked, "{\"site\":\"%s\"}".formatted(Cast.number(919)))).hasStatus(404);
    }

    @Test
    void what_became_of_it_is_noted_and_taken_back() {
        var booked = book(RENEE, TUESDAY_AT_NINE);

        for (var state : new String[] {"arrived", "seen", "missed", "excused", "booked"}) {
            assertThat(patch(booked, "{\"state\":\"%s\"}".formatted(state))).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo(state);
        }
        assertThat(patch(booked, "{\"state\":\"cancelled\",\"for\":\"centre\",\"reason\":\"staff_absent\"}")).hasStatusOk()
                .bodyJson().extractingPath("$.state").isEqualTo("cancelled");
        book(KARIM, TUESDAY_AT_NINE);
        assertThat(patch(booked, "{\"state\":\"booked\"}")).hasStatus(409).bodyJson().extractingPath("$.reason").isEqualTo("taken");
    }

    @Test
    void a_change_of_what_a_colleague_changed_meanwhile_is_refused_and_changes_nothing() {
        var booked = book(RENEE, TUESDAY_AT_NINE);
        var seen = tag(booked);
        assertThat(get("/" + id(booked))).hasStatusOk().hasHeader("ETag", seen);

        var moved = patch(booked, "{\"start\":\"2026-10-06T08:15:00Z\"}", seen);
        assertThat(moved).hasStatusOk();
        assertThat(tag(moved)).isNotEqualTo(seen);

        assertThat(patch(booked, "{\"state\":\"cancelled\",\"for\":\"person\",\"reason\":\"unwell\"}", seen)).hasStatus(412)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson().extractingPath("$.title").isEqualTo("Cela a changé entre-temps");
        assertThat(get("/" + id(booked))).hasHeader("ETag", tag(moved)).bodyJson().extractingPath("$.state").isEqualTo("booked");
        assertThat(patch(booked, "{\"state\":\"arrived\"}", tag(moved))).hasStatusOk();
    }

    @Test
    void a_state_is_named_exactly_among_others_or_not_at_all() {
        var booked = book(RENEE, TUESDAY_AT_NINE);

        assertThat(patch(booked, "{\"state\":\"arrived\"}", "W/" + tag(booked))).as("a weak one names none").hasStatus(412);
        assertThat(patch(booked, "{\"state\":\"arrived\"}", "\"rien\"")).hasStatus(412);
        assertThat(patch(booked, "{\"state\":\"arrived\"}", "\"rien\", " + tag(booked))).hasStatusOk();
        assertThat(patch(booked, "{\"state\":\"seen\"}", "*")).hasStatusOk();
        assertThat(patch(booked, "{\"state\":\"missed\"}")).as("who names none changes what there is").hasStatusOk();
        for (var unreadable : new String[] {"", "3", "\"3", "\"\""}) {
            assertThat(patch(booked, "{\"state\":\"seen\"}", unreadable)).hasStatus(400)
                    .bodyJson().extractingPath("$.errors[0].field").isEqualTo("If-Match");
        }
        assertThat(patch("/" + Cast.number(777), "{\"state\":\"seen\"}", "*")).hasStatus(404);
    }

    @Test
    void the_description_says_how_not_to_overwrite_a_colleague() {
        var api = http.get().uri("/api/v1/openapi.json").exchange();
        var one = "$.paths['/api/v1/appointments/{id}']";

        assertThat(api).bodyJson().extractingPath(one + ".patch.parameters[?(@.name=='If-Match')].description").asArray()
                .singleElement().asString().contains("la réponse est 412");
        assertThat(api).bodyJson().extractingPath(one + ".patch.responses['412'].description").isEqualTo("Cela a changé entre-temps");
        for (var way : new String[] {".get", ".patch"}) {
            assertThat(api).bodyJson().extractingPath(one + way + ".responses['200'].description").asString().contains("If-Match");
            assertThat(api).bodyJson().hasPath(one + way + ".responses['200'].headers.ETag");
        }
        assertThat(api).bodyJson().extractingPath(one + ".get.responses['200'].content['*/*'].schema.$ref").asString().endsWith("/AppointmentAnswer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{} | state",
            "{'state':'cancelled'} | for",
            "{'state':'cancelled','for':'person'} | reason",
            "{'state':'cancelled','for':'nobody','reason':'unwell'} | for",
            "{'state':'held'} | state",
            "{'state':'seen','start':'2026-10-06T09:00:00+02:00'} | state",
            "{'start':'+99999-01-01T00:00:00Z'} | start"})
    void a_change_that_does_not_fit_is_explained_at_its_field(String body, String field) {
        var booked = book(RENEE, TUESDAY_AT_NINE);

        assertThat(patch(booked, body.replace('\'', '"'))).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void the_list_holds_the_local_days_from_one_to_the_other() {
        book(RENEE, TUESDAY_AT_NINE);
        book(KARIM, "2026-10-08T13:30:00+02:00");

        assertThat(get("?from=2026-10-06&to=2026-10-06")).bodyJson().extractingPath("$.items[*].person").asArray()
                .containsExactly(RENEE.value().toString());
        assertThat(get("?from=2026-10-06&to=2026-10-08")).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        assertThat(get("")).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        assertThat(get("?from=2026-10-09&to=2026-10-08")).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("to");
        assertThat(get("?from=2026-01-01&to=2027-06-01")).hasStatus(400);
        assertThat(get("?from=%2B999999999-12-31")).hasStatus(400);
        assertThat(get("?from=2026-01-01&to=%2B999999999-12-31")).hasStatus(400);
    }

    @Test
    void unknown_neighbouring_and_unreadable_identifiers_get_one_answer() throws Exception {
        var unknown = get("/" + Cast.number(777));

        assertThat(unknown).hasStatus(404);
        assertThat(get("/rien")).hasStatus(404);
        assertThat(patch("/" + Cast.number(777), "{\"state\":\"seen\"}")).hasStatus(404);
        db.sql("""
                insert into agenda.appointment (id, counsellor, site, service, during, channel, held_until)
                values (:hold, :claire, :site, :service, tstzrange('2026-10-06 07:00Z', '2026-10-06 08:00Z'), 'WEB', '2026-10-05 20:00Z')
                """).param("hold", Cast.number(555)).param("claire", CLAIRE_THE_COUNSELLOR.value())
                .param("site", MARCEL_MARTIN.value()).param("service", DEMARCHES.value()).update();
        assertThat(get("/" + Cast.number(555))).as("a hold is no appointment yet").hasStatus(404);
    }

    @Test
    @As(Who.NADIA)
    void a_partner_books_nothing() {
        assertThat(book(RENEE, TUESDAY_AT_NINE)).hasStatus(403);
    }

    private MvcTestResult book(PersonId person, String start) {
        return post(body(person, start), null);
    }

    private static String body(PersonId person, String start) {
        return body(person.value(), DEMARCHES.value(), start, CLAIRE_THE_COUNSELLOR.value(), MARCEL_MARTIN.value());
    }

    private static String body(Object person, Object service, String start, Object counsellor, Object site) {
        return """
                {"person":"%s","service":"%s","start":"%s","counsellor":"%s","site":"%s"}""".formatted(person, service, start, counsellor, site);
    }

    private MvcTestResult post(String body, @Nullable String key) {
        var request = http.post().uri("/api/v1/appointments").contentType(MediaType.APPLICATION_JSON).content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private MvcTestResult patch(MvcTestResult booked, String body) {
        return patch("/" + id(booked), body);
    }

    private MvcTestResult patch(MvcTestResult booked, String body, String ifMatch) {
        return patch("/" + id(booked), body, ifMatch);
    }

    private MvcTestResult patch(String address, String body) {
        return patch(address, body, null);
    }

    private MvcTestResult patch(String address, String body, @Nullable String ifMatch) {
        var request = http.patch().uri("/api/v1/appointments" + address).contentType(MediaType.APPLICATION_JSON).content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private static String tag(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("ETag"));
    }

    private MvcTestResult get(String address) {
        return http.get().uri(URI.create("/api/v1/appointments" + address)).exchange();
    }

    private static String id(MvcTestResult booked) {
        try {
            return JsonPath.read(booked.getResponse().getContentAsString(), "$.id");
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
