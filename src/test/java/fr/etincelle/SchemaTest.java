package fr.etincelle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etincelle.cast.RealPostgres;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;

/** The database has the same rooms as the code, the same doors, and a wall around each centre. */
class SchemaTest {

    record ForeignKey(String name, String from, String to) {}

    /** They hold nothing of a centre: sessions of people not yet known, whether the set-up is over, and identifiers of what is to be done. */
    static final Set<String> OUTSIDE_THE_WALL =
            Set.of("accounts.web_session", "accounts.web_session_attributes", "shared.installation", "shared.errand");

    final JdbcClient db = RealPostgres.migrated();

    @Test
    void a_foreign_key_goes_only_where_its_module_may_go() {
        var keys = db.sql("""
                select key.conname as name, child.relnamespace::regnamespace::text as "from",
                       parent.relnamespace::regnamespace::text as "to"
                  from pg_constraint key
                  join pg_class child  on child.oid  = key.conrelid
                  join pg_class parent on parent.oid = key.confrelid
                 where key.contype = 'f' and child.relnamespace <> parent.relnamespace
                """).query(ForeignKey.class).list();

        assertThat(keys).isNotEmpty().allSatisfy(key ->
                assertThat(modulesUsedBy(key.from())).as(key.name()).contains(key.to()));
    }

    @Test
    void every_table_stands_behind_the_wall() {
        assertThat(tablesWithoutAWall()).containsExactlyInAnyOrderElementsOf(OUTSIDE_THE_WALL);
    }

    @Test
    void no_view_looks_over_the_wall() {
        var open = db.sql("""
                select oid::regclass::text from pg_class
                 where relkind = 'v' and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'shared')
                   and not coalesce('security_invoker=true' = any (reloptions) or 'security_invoker=on' = any (reloptions), false)
                """).query(String.class).list();

        assertThat(open).isEmpty();
    }

    @Test
    void the_application_neither_owns_a_table_nor_steps_around_a_policy() {
        var role = db.sql("select rolsuper or rolbypassrls from pg_roles where rolname = 'application'").query(Boolean.class).single();
        var owned = db.sql("select count(*) from pg_class where relowner = 'application'::regrole").query(Integer.class).single();

        assertThat(role).isFalse();
        assertThat(owned).isZero();
    }

    @Test
    void a_table_left_in_the_open_would_be_noticed() {
        db.sql("create table if not exists shared.left_in_the_open (id int)").update();
        try {
            assertThat(tablesWithoutAWall()).contains("shared.left_in_the_open");
        } finally {
            db.sql("drop table shared.left_in_the_open").update();
        }
    }

    private List<String> tablesWithoutAWall() {
        return db.sql("""
                select oid::regclass::text from pg_class
                 where relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
                   and relnamespace::regnamespace::text not in ('public', 'pg_catalog', 'information_schema')
                """).query(String.class).list();
    }

    private static Set<String> modulesUsedBy(String module) {
        try {
            var declared = Class.forName("fr.etincelle." + module + ".package-info").getAnnotation(ApplicationModule.class);
            return Set.of(declared.allowedDependencies());
        } catch (ClassNotFoundException nowhere) {
            throw new AssertionError("no module is named " + module, nowhere);
        }
    }
}
