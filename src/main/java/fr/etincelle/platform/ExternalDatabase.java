package fr.etincelle.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that someone else starts and stops. */
final class ExternalDatabase implements Database {

    private static final int OLDEST_VERSION = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<PGSimpleDataSource> owner;
    private final Supplier<PGSimpleDataSource> login;

    private ExternalDatabase(Supplier<PGSimpleDataSource> owner, Supplier<PGSimpleDataSource> login) {
        this.owner = owner;
        this.login = login;
    }

    /** The database at an address, with the role made and checked. Without an owner's address, one login does both. */
    static ExternalDatabase at(
            String url, @Nullable String ownerUrl, @Nullable String user, @Nullable String password) {
        Supplier<PGSimpleDataSource> login = () -> source("ETINCELLE_DB_URL", url, user, password);
        Supplier<PGSimpleDataSource> owner =
                ownerUrl == null ? login : () -> source("ETINCELLE_DB_OWNER_URL", ownerUrl, null, null);
        var database = new ExternalDatabase(owner, login);
        database.check();
        return database;
    }

    /** The built-in server that another running program of this data folder has started. */
    static ExternalDatabase runningIn(Path folder) {
        try {
            var passwords = DataFolder.Passwords.in(folder);
            var port = runningPort(DataFolder.clusterIn(folder));
            return new ExternalDatabase(() -> passwords.owner().to(port), () -> passwords.pool().to(port));
        } catch (IOException e) {
            throw new CannotStart("""
                    Étincelle tourne, mais sa base de données n'est pas lisible depuis ce compte (« %s »).
                    Lancez la commande avec le compte qui a démarré Étincelle.""".formatted(folder), e);
        }
    }

    private static int runningPort(Path cluster) throws IOException {
        var limit = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < limit) {
            var running = PostmasterFile.in(cluster);
            if (running.isPresent() && running.get().ready()) return running.get().port();
            pause();
        }
        throw new CannotStart("Étincelle démarre ou s'arrête en ce moment. Recommencez dans un instant.");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("La commande a été interrompue.", e);
        }
    }

    static PGSimpleDataSource source(String variable, String url, @Nullable String user, @Nullable String password) {
        var source = new PGSimpleDataSource();
        try {
            if (url.startsWith("jdbc:")) source.setUrl(url);
            else readAddress(URI.create(url), source);
        } catch (RuntimeException e) {
            // The address may hold a password: neither it nor the exception, which repeats it, is shown.
            throw new CannotStart("""
                    %s n'est pas l'adresse d'une base PostgreSQL.
                    Deux exemples : jdbc:postgresql://serveur.example:5432/etincelle \
                    ou postgres://compte:motdepasse@serveur.example/etincelle""".formatted(variable));
        }
        if (user != null) source.setUser(user);
        if (password != null) source.setPassword(password);
        return source;
    }

    private static void readAddress(URI address, PGSimpleDataSource source) {
        var scheme = address.getScheme();
        if (!"postgres".equals(scheme) && !"postgresql".equals(scheme)) throw new IllegalArgumentException(scheme);
        var place = address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
        if (address.getHost() == null) throw new IllegalArgumentException("no host");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        source.setUrl("jdbc:postgresql://" + place + address.getRawPath() + query);
        if (address.getRawUserInfo() == null) return;
        var account = address.getRawUserInfo().split(":", 2);
        source.setUser(decoded(account[0]));
        if (account.length > 1) source.setPassword(decoded(account[1]));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void check() {
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_VERSION) {
                throw new CannotStart("Étincelle demande PostgreSQL %d ou plus récent ; « %s » est en version %s."
                        .formatted(OLDEST_VERSION, place(), connection.getMetaData().getDatabaseProductVersion()));
            }
        } catch (SQLException e) {
            throw new CannotStart("La base de données « %s » ne s'ouvre pas : %s.".formatted(place(), e.getMessage()), e);
        }
        prepareRole();
        enterTheRole();
    }

    private void prepareRole() {
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            ApplicationRole.createIfMissing(statement);
            if (!ApplicationRole.isHarmless(statement)) {
                throw new CannotStart("""
                        Le rôle « application » de « %s » a trop de droits : il passerait à travers les murs entre centres.
                        À faire par l'administrateur de la base : alter role application nosuperuser nobypassrls;"""
                        .formatted(place()));
            }
        } catch (SQLException e) {
            throw roleMissing(e);
        }
    }

    private void enterTheRole() {
        try (var _ = application().getConnection()) {
            return;
        } catch (SQLException e) {
            grantTheRole();
        }
        try (var _ = application().getConnection()) {
            return;
        } catch (SQLException e) {
            throw roleMissing(e);
        }
    }

    private void grantTheRole() {
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            var user = login.get().getUser();
            var grantee = user == null ? "current_user" : '"' + user.replace("\"", "\"\"") + '"';
            statement.execute("grant application to " + grantee);
        } catch (SQLException e) {
            throw roleMissing(e);
        }
    }

    private CannotStart roleMissing(SQLException e) {
        var user = login.get().getUser();
        return new CannotStart("""
                Le rôle « application » de « %s » manque, ou le compte « %s » n'y entre pas (%s).
                À faire par l'administrateur de la base (voir docs/operations.md) :
                  create role application nologin;
                  grant application to "%s";""".formatted(place(), user, e.getMessage(), user), e);
    }

    private String place() {
        var source = login.get();
        return String.join(",", source.getServerNames()) + "/" + source.getDatabaseName();
    }

    @Override
    public PGSimpleDataSource owner() {
        return owner.get();
    }

    @Override
    public PGSimpleDataSource application() {
        return ApplicationRole.assumedBy(login.get());
    }

    @Override
    public void close() {
        // It is not ours to stop.
    }
}
