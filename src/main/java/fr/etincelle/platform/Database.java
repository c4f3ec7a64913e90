package fr.etincelle.platform;

import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL, and the two ways in: as the owner of the tables, and as the application. */
public sealed interface Database extends AutoCloseable permits PostgresServer, ExternalDatabase {

    /** Owns the tables, and changes them. Each call gives a new one. */
    PGSimpleDataSource owner();

    /** Uses the tables in the role {@code application}, behind the wall. Each call gives a new one. */
    PGSimpleDataSource application();

    @Override
    void close();
}
