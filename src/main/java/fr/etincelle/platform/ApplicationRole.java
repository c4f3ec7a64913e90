package fr.etincelle.platform;

import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The role that the application works in. It owns nothing and sees through no policy. */
final class ApplicationRole {

    private ApplicationRole() {}

    /** Every connection begins in the role, whoever logs in. */
    static PGSimpleDataSource assumedBy(PGSimpleDataSource login) {
        var options = login.getOptions();
        var role = "-c role=application";
        login.setOptions(options == null || options.isBlank() ? role : options + " " + role);
        return login;
    }

    static void createIfMissing(Statement statement) throws SQLException {
        statement.execute("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = 'application') then
                        create role application nologin;
                    end if;
                end $$
                """);
    }

    /** True when row-level security holds for it. */
    static boolean isHarmless(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery(
                "select rolsuper or rolbypassrls from pg_roles where rolname = 'application'")) {
            return rows.next() && !rows.getBoolean(1);
        }
    }
}
