package fr.etincelle.intake.web;

import static fr.etincelle.cast.Cast.DEMARCHES;
import static fr.etincelle.cast.Cast.MARCEL_MARTIN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.agenda.AppointmentId;
import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.people.PhoneNumber;
import fr.etincelle.shared.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The public pages as the street sees them: through the real server, knowing nobody, behind the wall. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StreetTest {

    /** What a first page may weigh, all in all. */
    static final int MOST_BYTES = 60_000;

    static final String BRIQUET = "/rendez-vous/chez/briquet";
    static final String NINE = "2026-10-06T07:00:00Z " + MARCEL_MARTIN.value();
    static final Pattern LINKED = Pattern.compile("(?:<link[^>]* href|<script[^>]* src|<img[^>]* src)=\"([^\"]+)\"");

    @LocalServerPort int port;
    @Autowired PublicDoors doors;
    @Autowired GivenCodes codes;
    @Autowired CodeHash hash;
    @Autowired OnlineBooking booking;
    @Autowired JdbcClient behindTheWall;
    @Autowired PlatformTransactionManager transactions;

    final JdbcClient db = RealPostgres.asOwner();
    final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void the_cast_is_on_stage() {
        Stage.set();
    }

    @AfterAll
    static void leave_nothing_behind() {
        Stage.set();
    }

    @Test
    void the_first_page_weighs_little_and_asks_for_little() throws Exception {
        var total = new LinkedHashMap<String, Integer>();
        var page = weigh("/rendez-vous", total);
        for (var linked : LINKED.matcher(page).results().map(it -> it.group(1)).distinct().toList()) weigh(linked, total);

        System.out.printf("first page of /rendez-vous: %d requests, %d bytes on the wire %s%n", total.size(), sum(total), total);
        assertThat(total).hasSizeLessThanOrEqualTo(4);
        assertThat(sum(total)).isLessThan(MOST_BYTES);
        var plain = new LinkedHashMap<String, Integer>();
        for (var address : total.keySet()) plain.put(address, get(address).body().length);
        System.out.printf("unpacked: %d bytes %s%n", sum(plain), plain);
        assertThat(sum(plain)).isLessThan(MOST_BYTES);
    }

    @Test
    void nobody_gets_a_cookie_and_nothing_is_kept_of_a_visit() throws Exception {
        for (var address : List.of("/rendez-vous", BRIQUET + "/quand?service=" + DEMARCHES.value(), "/rendez-vous/code", "/rendez-vous/CCCCCCCC")) {
            var answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(address).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        }
        assertThat(db.sql("select count(*) from accounts.web_session").query(Integer.class).single()).isZero();
    }

    @Test
    void one_open_page_is_the_page_and_several_are_listed_by_name() throws Exception {
        assertThat(text(get("/rendez-vous"))).contains("De quoi avez-vous besoin\u00a0?", "Aide pour une démarche");

        openTheNeighbours("le-voisin", "Le Voisin & Cie");
        assertThat(text(get("/rendez-vous?language=tr"))).contains("Nereden randevu almak istiyorsunuz?", "Le Briquet", "Le Voisin &amp; Cie", "href=\"/rendez-vous/chez/le-voisin?language=tr\"");

        db.sql("update intake.public_page set opened_at = null").update();
        assertThat(get("/rendez-vous").statusCode()).isEqualTo(404);
        assertThat(text(get("/rendez-vous"))).contains("On ne réserve pas encore sur cette page").doesNotContain("Briquet");
    }

    @Test
    void behind_each_door_is_its_own_centre() throws Exception {
        openTheNeighbours("le-voisin", "Le Voisin");

        assertThat(text(get("/rendez-vous/chez/le-voisin"))).contains("Aide du voisin", "01 99 00 55 99").doesNotContain("Aide pour une démarche", "03 61 91 00 10");
        assertThat(text(get(BRIQUET))).contains("Aide pour une démarche").doesNotContain("Aide du voisin");
        assertThat(text(get("/rendez-vous/chez/le-voisin/quand?service=" + DEMARCHES.value()))).contains("Aide du voisin").doesNotContain("octobre");
    }

    @Test
    void from_the_street_one_sees_the_open_pages_the_row_of_a_code_and_nothing_else() {
        openTheNeighbours("le-voisin", "Le Voisin");
        db.sql("update intake.public_page set opened_at = null where short_name = 'le-voisin'").update();
        var code = AppointmentCode.fresh();
        var id = book(code);

        assertThat(doors.open()).extracting(Door::shortName).containsExactly("briquet");
        assertThat(doors.named("briquet")).hasValueSatisfying(it -> assertThat(it.centre()).isEqualTo(Cast.LE_BRIQUET));
        assertThat(doors.named("le-voisin")).isEmpty();
        assertThat(doors.named("*")).isEmpty();
        assertThat(codes.opened(hash.of(code, new LastDigits("0042")))).hasValueSatisfying(it -> assertThat(it.appointment()).isEqualTo(id.value()));
        assertThat(codes.opened(hash.of(code, new LastDigits("0043")))).isEmpty();
        for (var table : List.of("intake.public_page", "intake.public_service", "intake.appointment_code", "intake.partner_booking", "places.service", "people.person", "agenda.appointment")) {
            assertThat(seenByNobody(table)).as(table).isZero();
        }
    }

    @Test
    void nobody_in_particular_cannot_change_a_page_that_they_see() {
        assertThat(Actor.NOBODY.<Integer, RuntimeException>does(() -> new TransactionTemplate(transactions).execute(_ -> {
            behindTheWall.sql("select set_config('etincelle.visiting', '*', true)").query(String.class).single();
            return behindTheWall.sql("update intake.public_page set title = 'Ici'").update();
        }))).isZero();
    }

    @Test
    void the_database_refuses_what_no_page_would_ask() {
        assertThat(refusal("update intake.public_page set short_name = '../admin'")).contains("a_short_name_is_made_of_plain_letters");
        assertThat(refusal("update intake.public_page set days_ahead = 0")).contains("a_public_page_looks_half_a_year_ahead_at_most");
        assertThat(refusal("insert into intake.public_page (id, centre, short_name, title) select gen_random_uuid(), centre, 'autre', 'Autre' from intake.public_page")).contains("one_public_page_per_centre");
        assertThat(refusal("insert into intake.public_service (centre, page, service) select centre, id, '%s' from intake.public_page".formatted(Cast.number(939)))).contains("foreign key");
    }

    @Test
    void of_ten_who_choose_the_same_time_at_once_one_has_it() throws Exception {
        var answers = atOnce(IntStream.range(0, 10).<Callable<HttpResponse<byte[]>>>mapToObj(n ->
                () -> post("/retenue", Map.of("service", DEMARCHES.value(), "choice", NINE, "appointment", AppointmentId.next().value()), "192.0.2." + n)).toList());

        assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(302));
        assertThat(answers.stream().filter(it -> it.headers().firstValue("Location").orElseThrow().contains("/vous?"))).hasSize(1);
        assertThat(db.sql("select count(*) from agenda.appointment").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void ten_clicks_on_yes_in_one_moment_book_once_and_welcome_once() throws Exception {
        var form = form(AppointmentId.next(), NINE);
        post("/retenue", Map.of("service", DEMARCHES.value(), "choice", NINE, "appointment", form.get("appointment")), "192.0.2.1");
        var answers = atOnce(IntStream.range(0, 10).<Callable<HttpResponse<byte[]>>>mapToObj(n -> () -> post("/reservation", form, "192.0.2." + n)).toList());

        assertThat(answers).allSatisfy(it -> assertThat(text(it)).contains("Votre rendez-vous est réservé", "K7MQ R2TV"));
        assertThat(db.sql("select count(*) from agenda.appointment where state = 'BOOKED'").query(Integer.class).single()).isEqualTo(1);
        assertThat(db.sql("select count(*) from people.person where first_name = 'Zélie'").query(Integer.class).single()).isEqualTo(1);
        assertThat(db.sql("select count(*) from intake.appointment_code").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void of_five_requests_of_one_number_in_one_moment_three_are_noted() throws Exception {
        var starts = List.of("2026-10-06T07:00:00Z", "2026-10-06T08:30:00Z", "2026-10-08T11:30:00Z", "2026-10-08T13:00:00Z", "2026-10-13T07:00:00Z");
        var answers = atOnce(starts.stream().<Callable<HttpResponse<byte[]>>>map(start ->
                () -> post("/reservation", form(AppointmentId.next(), start + " " + MARCEL_MARTIN.value()), "192.0.2.20")).toList());

        assertThat(answers.stream().filter(it -> text(it).contains("Votre rendez-vous est réservé"))).hasSize(3);
        assertThat(answers.stream().filter(it -> text(it).contains("trois rendez-vous à la fois"))).hasSize(2);
        assertThat(db.sql("select count(*) from agenda.appointment").query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void an_unknown_code_takes_as_long_as_wrong_digits() throws Exception {
        var code = AppointmentCode.fresh();
        book(code);
        long unknown = 0;
        long wrong = 0;
        for (int i = 0; i < Tries.MOST_AT_A_CODE; i++) {
            unknown += nanos(AppointmentCode.fresh().letters(), "192.0.2." + (30 + i));
            wrong += nanos(code.letters(), "192.0.2." + (60 + i));
            if (i == 2) unknown = wrong = 0;
        }

        assertThat((double) unknown / wrong).isBetween(0.5, 2.0);
    }

    private long nanos(String code, String device) throws Exception {
        var start = System.nanoTime();
        send(HttpRequest.newBuilder(at("/rendez-vous/code")).header("X-Forwarded-For", device), Map.of("code", code, "digits", "0043"));
        return System.nanoTime() - start;
    }

    private AppointmentId book(AppointmentCode code) {
        var id = AppointmentId.next();
        var request = new Request(id, DEMARCHES, ChosenTime.valueOf(NINE), "Zélie", new PhoneNumber("+33639980042"), code, Tongue.FRENCH);
        assertThat(new Actor(Cast.LE_BRIQUET, null).<RequestAnswer, RuntimeException>does(() -> booking.confirm(request, 60))).isInstanceOf(RequestAnswer.Noted.class);
        return id;
    }

    private void openTheNeighbours(String shortName, String title) {
        db.sql("select set_config('etincelle.centre', '%s', false)".formatted(Cast.LE_VOISIN)).query(String.class).single();
        db.sql("""
                with page as (
                    insert into intake.public_page (id, centre, short_name, title, opened_at)
                    values (gen_random_uuid(), :voisin, :name, :title, now())
                    returning id)
                insert into intake.public_service (centre, page, service) select :voisin, id, :service from page
                """).param("voisin", Cast.LE_VOISIN).param("name", shortName).param("title", title).param("service", Cast.number(939)).update();
    }

    private int seenByNobody(String table) {
        return Actor.NOBODY.<Integer, RuntimeException>does(() -> new TransactionTemplate(transactions).execute(_ ->
                behindTheWall.sql("select count(*) from " + table).query(Integer.class).single()));
    }

    private String refusal(String attempt) {
        try {
            db.sql(attempt).update();
            return "";
        } catch (DataAccessException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static Map<String, Object> form(AppointmentId id, String choice) {
        return Map.of("service", DEMARCHES.value(), "choice", choice, "appointment", id.value(), "firstName", "Zélie", "phone", "06 39 98 00 42", "code",
                choice.equals(NINE) ? "K7MQR2TV" : AppointmentCode.fresh().letters());
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(work).stream().map(StreetTest::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        return future.resultNow();
    }

    private String weigh(String address, Map<String, Integer> total) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(at(address)).header("Accept-Encoding", "gzip").header("Accept", "text/html").build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        total.put(address, answer.body().length);
        var packed = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
        return new String(packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body(), StandardCharsets.UTF_8);
    }

    private static int sum(Map<String, Integer> weights) {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(address)).header("Accept", "text/html").build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String step, Map<String, ?> form, String device) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(BRIQUET + step)).header("X-Forwarded-For", device), form);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, Map<String, ?> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream().map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue().toString(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return client.send(request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofByteArray());
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
