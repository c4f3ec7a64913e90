package fr.etincelle.accounts;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Everything is closed but what the permission table opens. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

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
