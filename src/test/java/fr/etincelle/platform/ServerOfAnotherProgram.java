package fr.etincelle.platform;

import java.nio.file.Path;
import java.sql.SQLException;

/** A program that starts the server, keeps a row, and waits to be killed. */
class ServerOfAnotherProgram {

    static final String READY = "the row is kept";

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        var server = PostgresServer.in(Path.of(arguments[0]));
        try (var connection = server.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table promise (kept text not null)");
            statement.execute("insert into promise values ('yes')");
            System.out.println(READY);
            Thread.currentThread().join();
        }
    }
}
