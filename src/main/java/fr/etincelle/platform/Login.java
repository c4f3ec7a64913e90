package fr.etincelle.platform;

import org.postgresql.ds.PGSimpleDataSource;

/** A name and a password that open the built-in server. */
record Login(String user, String password) {

    static final String DATABASE = "etincelle";

    PGSimpleDataSource to(int port) {
        return to(port, DATABASE);
    }

    PGSimpleDataSource to(int port, String database) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public String toString() {
        return user;
    }
}
