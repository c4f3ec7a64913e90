package fr.etincelle.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Who;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address is ruled on, and the rule is what the door does. */
@SliceTest
class PermissionTest {

    /** Leads nowhere, so that nothing happens behind a door that opens. */
    static final String NOWHERE = "/nulle-part-" + UUID.randomUUID();

    @Autowired List<RequestMappingHandlerMapping> mappings;
    @Autowired MockMvcTester http;

    @Test
    void every_address_is_in_the_permission_table() {
        assertThat(addresses()).hasSizeGreaterThan(20).contains("/connexion", "/comptes", "/api/v1/openapi.json")
                .allSatisfy(address -> assertThat(isRuled(address)).as(address).isTrue());
    }

    @Test
    void an_address_nobody_ruled_on_would_be_noticed_and_stays_shut() {
        assertThat(isRuled("/tournees")).isFalse();

        for (var who : Who.values()) {
            assertThat(http.get().uri("/tournees").with(authentication(of(who))).exchange()).as(who.name()).hasStatus(403);
            assertThat(http.get().uri("/api/v2/slots").with(authentication(of(who))).exchange()).as(who.name()).hasStatus(403);
        }
    }

    @ParameterizedTest
    @MethodSource("everyoneAtEveryDoor")
    void a_role_is_let_in_where_the_table_says_and_nowhere_else(Who who, Permissions.Line line) {
        var status = http.get().uri(behind(line)).with(authentication(of(who))).exchange().getResponse().getStatus();

        if (line.roles().contains(who.role)) assertThat(status).isNotIn(401, 403);
        else assertThat(status).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void who_is_not_signed_in_is_led_to_the_door(Permissions.Line line) {
        var answer = http.get().uri(behind(line)).with(anonymous()).exchange();

        if (line.address().startsWith("/api/")) assertThat(answer).hasStatus(401);
        else assertThat(answer).hasRedirectedUrl("/connexion");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void who_owes_a_proof_is_led_to_it_and_into_nothing(Permissions.Line line) {
        for (var proof : AtTheDoor.Proof.values()) {
            var newcomer = new AtTheDoor(Who.ALICE.signedIn(), proof);
            var answer = http.get().uri(behind(line)).with(authentication(of(newcomer))).exchange();

            if (line.address().startsWith("/api/")) assertThat(answer).hasStatus(403);
            else assertThat(answer).hasRedirectedUrl(proof.address);
        }
    }

    @Test
    void who_owes_a_code_cannot_enrol_another_telephone_instead() {
        var newcomer = new AtTheDoor(Who.ALICE.signedIn(), AtTheDoor.Proof.CODE);

        assertThat(http.get().uri(AtTheDoor.ENROLMENT_PAGE).with(authentication(of(newcomer))).exchange()).hasRedirectedUrl(AtTheDoor.CODE_PAGE);
    }

    static Stream<Arguments> everyoneAtEveryDoor() {
        return Arrays.stream(Who.values()).flatMap(who -> lines().map(line -> Arguments.of(who, line)));
    }

    static Stream<Permissions.Line> lines() {
        return Permissions.TABLE.stream();
    }

    private static String behind(Permissions.Line line) {
        return line.address().replace("/**", NOWHERE);
    }

    private static boolean isRuled(String address) {
        return Stream.of(Permissions.OPEN.stream(), Permissions.TABLE.stream().map(Permissions.Line::address), Arrays.stream(AtTheDoor.Proof.values()).map(it -> it.address))
                .flatMap(it -> it).anyMatch(rule -> Permissions.fits(rule, address));
    }

    private Stream<String> addresses() {
        return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream()).map(RequestMappingInfo::getPatternValues).flatMap(it -> it.stream())
                .map(pattern -> pattern.replaceAll("\\{[^/]*}", "x")).distinct();
    }

    private static Authentication of(Who who) {
        return of(who.signedIn());
    }

    private static Authentication of(Visitor visitor) {
        return UsernamePasswordAuthenticationToken.authenticated(visitor, null, visitor.authorities());
    }
}
