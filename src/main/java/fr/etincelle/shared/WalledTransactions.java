package fr.etincelle.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database, at the start of each transaction, whose rows are meant and who acts. */
@Component("transactionManager")
class WalledTransactions extends JdbcTransactionManager {

    private static final String MEANT = "select set_config('etincelle.centre', ?, true), set_config('etincelle.account', ?, true)";

    WalledTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition) throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var actor = Actor.current();
        if (actor.isEmpty()) return;
        try (var statement = connection.prepareStatement(MEANT)) {
            statement.setString(1, actor.get().centre().toString());
            statement.setString(2, Objects.toString(actor.get().account(), ""));
            statement.execute();
        }
    }
}
