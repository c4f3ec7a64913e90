package fr.etincelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etincelle.cast.Cast;
import fr.etincelle.cast.RealPostgres;
import fr.etincelle.cast.SliceTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SliceTest
class WallTest {

    @Autowired JdbcClient db;

    @BeforeEach
    void we_are_the_neighbours() {
        weAre(Cast.LE_VOISIN.toString());
    }

    @Test
    void the_neighbours_see_none_of_our_rows_in_any_table_or_view() {
        var readable = RealPostgres.asOwner().sql("""
                select format('%I.%I', table_schema, table_name)
                  from information_schema.columns
                 where column_name = 'centre' and table_schema not in ('pg_catalog', 'information_schema')
                """).query(String.class).list();

        assertThat(readable).hasSizeGreaterThan(15).allSatisfy(table ->
                assertThat(db.sql("select count(*) from " + table + " where centre <> :ours")
                        .param("ours", Cast.LE_VOISIN).query(Integer.class).single()).as(table).isZero());
    }

    @Test
    void the_neighbours_cannot_book_our_people_even_knowing_their_identifiers() {
        assertThatThrownBy(() -> db.sql("""
                insert into agenda.appointment (id, person, counsellor, site, service, during, channel)
                values (gen_random_uuid(), :person, :counsellor, :site, :service, tstzrange('2026-10-06 08:00Z', '2026-10-06 09:00Z'), 'DESK')
                """).param("person", Cast.RENEE.value()).param("counsellor", Cast.number(892))
                .param("site", Cast.number(919)).param("service", Cast.number(939)).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_forgotten_centre_is_an_error_and_never_a_neighbours_file() {
        weAre("");

        assertThatThrownBy(() -> db.sql("select * from people.person").query().listOfRows())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_audit_trail_cannot_be_rewritten() {
        for (var attempt : List.of("update shared.audit_trail set action = 'DELETE'", "delete from shared.audit_trail")) {
            assertThatThrownBy(() -> RealPostgres.asOwner().sql(attempt).update()).hasStackTraceContaining("append-only");
        }
    }

    private void weAre(String centre) {
        db.sql("select set_config('etincelle.centre', :id, true)").param("id", centre).query(String.class).single();
    }
}
