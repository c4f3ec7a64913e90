package fr.etincelle.accounts;

import fr.etincelle.shared.Storable;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
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

    @Bean
    SecurityFilterChain pages(HttpSecurity http, PasswordSignIn passwordSignIn) throws Exception {
        return http
                .authenticationProvider(passwordSignIn)
                .authorizeHttpRequests(Security::ruled)
                .formLogin(form -> form.loginPage("/connexion").usernameParameter("email").passwordParameter("password")
                        .defaultSuccessUrl("/").failureUrl("/connexion?refus"))
                .logout(out -> out.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?au-revoir"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new ActingFilter(), AuthorizationFilter.class)
                .build();
    }

    private static void ruled(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll();
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

    /** OWASP's second choice of Argon2id parameters: 19 MiB, two passes. */
    @Bean
    static PasswordEncoder passwords() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    /** Two requests of one page may write the same attribute at once. */
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsWrittenTwiceAreWrittenOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
