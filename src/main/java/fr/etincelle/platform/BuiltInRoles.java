package fr.etincelle.platform;

import java.sql.SQLException;
import java.sql.Statement;

/** Makes what the built-in server needs before the first migration: the database, the role, the pool's login. */
final class BuiltInRoles {

    private BuiltInRoles() {}

    static void prepare(DataFolder.Passwords passwords, int port) {
        try {
            createDatabase(passwords.owner(), port);
            createRoles(passwords, port);
        } catch (SQLException e) {
            throw new CannotStart("La base de données ne s'ouvre pas : %s.".formatted(e.getMessage()), e);
        }
    }

    private static void createDatabase(Login owner, int port) throws SQLException {
        try (var connection = owner.to(port, "postgres").getConnection();
                var statement = connection.createStatement()) {
            if (exists(statement, "select from pg_database where datname = 'etincelle'")) return;
            statement.execute("create database etincelle");
        }
    }

    private static void createRoles(DataFolder.Passwords passwords, int port) throws SQLException {
        try (var connection = passwords.owner().to(port).getConnection();
                var statement = connection.createStatement()) {
            ApplicationRole.createIfMissing(statement);
            if (exists(statement, "select from pg_roles where rolname = 'etincelle_pool'")) return;
            statement.execute("create role etincelle_pool login noinherit in role application password '%s'"
                    .formatted(passwords.pool().password()));
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
