package fr.etincelle.cast;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts the SQL statements that a page costs. */
public final class StatementCount {

    private static final List<String> SEEN = new CopyOnWriteArrayList<>();

    static final QueryExecutionListener LISTENER = new QueryExecutionListener() {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            queries.forEach(query -> SEEN.add(query.getQuery()));
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    };

    /** The statements sent while this ran, in order. Nothing else may run meanwhile. */
    public static List<String> during(Callable<?> work) throws Exception {
        SEEN.clear();
        work.call();
        return List.copyOf(SEEN);
    }

    private StatementCount() {}
}
