package fr.etincelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Gives the demonstration a past: its weeks are lived again before they begin, until there are enough appointments. */
final class EarlierYears {

    private static final String DESK = "accueil@briquet.example";

    private static final String COUNT = """
            select count(*)
              from agenda.appointment
              join accounts.account as desk on desk.centre = appointment.centre and desk.email = ?
            """;

    /** The demonstration lasts less than half a year: moved by so much, its appointments meet none that are there. */
    private static final String LIVE_AGAIN = """
            insert into agenda.appointment (id, centre, person, booked_for, counsellor, site, workstation, service, during, channel, booked_at, seen_at)
            select gen_random_uuid(), model.centre, person, booked_for, counsellor, site, workstation, service,
                   tstzrange(starts_at - earlier, ends_at - earlier), channel, booked_at - earlier, ends_at - earlier
              from agenda.appointment as model
              join accounts.account   as desk on desk.centre = model.centre and desk.email = ?
             cross join (select n * interval '26 weeks' as earlier from generate_series(1, 20) as n) as times
             where cancelled_at is null and excused_at is null
             order by starts_at - earlier desc
             limit ?
            """;

    private EarlierYears() {}

    /** How many appointments there are then. */
    static int until(int enough) throws IOException, SQLException {
        try (var database = database()) {
            liveAgain(enough - count(database), database);
            // As the server does by itself, somewhat later.
            database.createStatement().execute("analyze");
            return count(database);
        }
    }

    private static void liveAgain(int missing, Connection database) throws SQLException {
        try (var insert = database.prepareStatement(LIVE_AGAIN)) {
            insert.setString(1, DESK);
            insert.setInt(2, Math.max(0, missing));
            insert.executeUpdate();
        }
    }

    private static int count(Connection database) throws SQLException {
        try (var query = database.prepareStatement(COUNT)) {
            query.setString(1, DESK);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    /** The built-in server of the running program, as the owner of the tables. */
    private static Connection database() throws IOException, SQLException {
        var data = Path.of(System.getenv("ETINCELLE_DATA"));
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(file);
        }
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/etincelle", "etincelle", passwords.getProperty("etincelle"));
    }
}
