package fr.etincelle.accounts;

import static fr.etincelle.accounts.Role.ADMIN;
import static fr.etincelle.accounts.Role.COORDINATOR;
import static fr.etincelle.accounts.Role.COUNSELLOR;
import static fr.etincelle.accounts.Role.DESK;
import static fr.etincelle.accounts.Role.DIRECTOR;
import static fr.etincelle.accounts.Role.PARTNER;

import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** The permission table: every address, and who may open it. The first line that fits decides; no line, no entry. */
final class Permissions {

    record Line(String address, Set<Role> roles) {}

    static final Set<Role> EVERYONE = Set.of(Role.values());

    /** Open to those who are not signed in. */
    static final List<String> OPEN = List.of(
            "/connexion", "/installation/**", "/bienvenue/*", "/rendez-vous/**", "/css/**", "/js/**", "/images/**", "/webjars/**", "/favicon.ico", "/error", "/sante",
            "/api/v1/openapi.json",
            "/calendriers/*"); // its key is in the address

    static final List<Line> TABLE = List.of(
            new Line("/", EVERYONE),
            new Line("/accueil/**", Set.of(DESK, COUNSELLOR, ADMIN)),
            new Line("/agenda/calendriers/moi/**", Set.of(COUNSELLOR)),
            new Line("/agenda/calendriers/lieux/**", Set.of(DIRECTOR, ADMIN)),
            new Line("/agenda/rappels/**", Set.of(DIRECTOR, ADMIN)),
            new Line("/agenda/attente/**", Set.of(DESK, COUNSELLOR, ADMIN)),
            new Line("/agenda/**", Set.of(DESK, COUNSELLOR, DIRECTOR, ADMIN)),
            new Line("/personnes/**", Set.of(DESK, COUNSELLOR, ADMIN)),
            new Line("/partenaire/**", Set.of(PARTNER)),
            new Line("/accompagnements/**", Set.of(COUNSELLOR)),
            new Line("/messages/reglages/**", Set.of(DIRECTOR, ADMIN)),
            new Line("/messages/programmes/**", Set.of(ADMIN)),
            new Line("/messages/**", Set.of(DESK, COUNSELLOR, DIRECTOR, ADMIN)),
            new Line("/impact/**", Set.of(DESK, COUNSELLOR, DIRECTOR, COORDINATOR, ADMIN)),
            new Line("/lieux/**", Set.of(DIRECTOR, ADMIN)),
            new Line("/comptes/moi/**", EVERYONE),
            new Line("/comptes/**", Set.of(ADMIN)),
            new Line("/api/v1/guidance/**", Set.of(COUNSELLOR)),
            new Line("/api/v1/people/**", Set.of(DESK, COUNSELLOR, ADMIN)),
            new Line("/api/v1/**", Set.of(DESK, COUNSELLOR, DIRECTOR, ADMIN)));

    private static final PathPatternParser PATTERNS = PathPatternParser.defaultInstance;

    static boolean allow(String address, Role role) {
        return TABLE.stream()
                .filter(line -> fits(line.address, address))
                .findFirst().map(line -> line.roles.contains(role)).orElse(false);
    }

    static boolean fits(String rule, String address) {
        return PATTERNS.parse(rule).matches(PathContainer.parsePath(address));
    }

    private Permissions() {}
}
