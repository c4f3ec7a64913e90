package fr.etincelle.accounts;

import fr.etincelle.shared.Storable;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Everything is closed but what the permission table opens. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    /** Programs come with a token each time: no session, and so nothing that another site could abuse. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SignIns signIns, ApiRefusals refusals) throws Exception {
        return http
                .securityMatcher("/api/**")
                .authorizeHttpRequests(Security::ruled)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new BearerFilter(signIns, refusals), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new ActingFilter(), AuthorizationFilter.class)
                .build();
    }

    /** Residents have no account: nothing is kept of them between two pages, no cookie, and so nothing that another site could abuse. */
    @Bean
    @Order(2)
    SecurityFilterChain visits(HttpSecurity http) throws Exception {
        return http
                .securityMatcher("/rendez-vous/**")
                .authorizeHttpRequests(Security::ruled)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .headers(Security::careful)
                .build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, PageRefusals refusals, SecurityContextRepository contexts, RequestCache askedPages,
                              CsrfTokenRepository csrfTokens) throws Exception {
        return http
                .authorizeHttpRequests(Security::ruled)
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(askedPages))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .logout(out -> out.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?au-revoir"))
                .headers(Security::careful)
                .addFilterAfter(new ActingFilter(), AuthorizationFilter.class)
                .build();
    }

    private static void careful(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static void ruled(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll();
        for (var proof : AtTheDoor.Proof.values()) requests.requestMatchers(proof.address).hasAuthority(proof.authority());
        requests.requestMatchers(Permissions.OPEN.toArray(String[]::new)).permitAll();
        for (var line : Permissions.TABLE) {
            requests.requestMatchers(line.address()).hasAnyRole(line.roles().stream().map(Role::name).toArray(String[]::new));
        }
        requests.anyRequest().denyAll();
    }

    /** A character that no table can hold is refused before anyone tries to store it. */
    @Bean
    static StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(Storable::is);
        return firewall;
    }

    @Bean
    static SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    static CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** Only a page that someone opened is worth going back to: no picture, no piece of a page, no form. */
    @Bean
    @SuppressWarnings("NullAway") // Without a name nothing is added to the address: the setter takes null but does not say so.
    static RequestCache askedPages() {
        var asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        asked.setRequestMatcher(Security::opensAPage);
        return asked;
    }

    private static boolean opensAPage(HttpServletRequest request) {
        var kind = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET") && request.getHeader("HX-Request") == null
                && (kind == null || kind.equals("document"))
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
    }

    /** Two requests of one page may write the same attribute at once. */
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsWrittenTwiceAreWrittenOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** What an earlier version wrote and this one cannot read is forgotten: its owner signs in again. */
    @Bean
    @SuppressWarnings("NullAway") // A converter may answer null: its result type says so in a way that is not checked yet.
    static ConversionService springSessionConversionService() {
        var bytes = new GenericConversionService();
        bytes.addConverter(Object.class, byte[].class, new SerializingConverter());
        bytes.addConverter(byte[].class, Object.class, Security::readable);
        return bytes;
    }

    private static @Nullable Object readable(byte[] attribute) {
        try {
            return new DeserializingConverter(Security.class.getClassLoader()).convert(attribute);
        } catch (SerializationFailedException ofAnotherVersion) {
            return null;
        }
    }
}
