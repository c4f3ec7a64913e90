package fr.etincelle.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import fr.etincelle.cast.Stage;
import fr.etincelle.cast.StatementCount;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A search stays quick when the centre knows twenty thousand people. */
@SliceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SearchAmongManyTest {

    private static final int QUICK_ENOUGH_MILLISECONDS = 40;

    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;

    @BeforeAll
    static void twenty_thousand_people(@Autowired People ready) {
        new InventedPeople(20_000).welcome(20_000, RealPostgres.asOwner());
        RealPostgres.asOwner().sql("analyze people.person, people.name_key").update();
    }

    @AfterAll
    static void the_crowd_leaves() {
        Stage.set();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gotier", "benaly karim", "Marie", "98 00 01", "06 39 98 00 02", "0639", "karim.benali@courriel.example"})
    void one_statement_reads_indexes_alone(String heard) throws Exception {
        people.find(heard);

        assertThat(StatementCount.during(() -> people.find(heard))).filteredOn(it -> !it.contains("set_config")).hasSize(1);
        assertThat(wholeTablesReadFor(heard)).isZero();
        assertThat(quickestOf(10, heard)).as("milliseconds").isLessThan(QUICK_ENOUGH_MILLISECONDS);
    }

    private int wholeTablesReadFor(String heard) {
        return new TransactionTemplate(transactions).execute(_ -> {
            people.find(heard);
            return db.sql("select sum(seq_scan) from pg_stat_xact_user_tables where schemaname = 'people'").query(Integer.class).single();
        });
    }

    private double quickestOf(int times, String heard) {
        var quickest = IntStream.range(0, times).mapToLong(_ -> nanosecondsFor(heard)).min().orElseThrow() / 1e6;
        System.out.printf("  %-32s %.1f ms%n", heard, quickest);
        return quickest;
    }

    private long nanosecondsFor(String heard) {
        var start = System.nanoTime();
        people.find(heard);
        return System.nanoTime() - start;
    }
}
