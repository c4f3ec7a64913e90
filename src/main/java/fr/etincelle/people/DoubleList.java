package fr.etincelle.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Records that are likely to be one person, and those that were joined. */
@Repository
@Transactional(readOnly = true)
class DoubleList {

    private static final int AT_MOST = 60;

    /** Two records, and what makes one think of one person. */
    record Pair(UUID one, String oneName, @Nullable String onePhone, @Nullable String oneCommune,
                UUID other, String otherName, @Nullable String otherPhone, @Nullable String otherCommune,
                boolean sameNumber, boolean sameSound) {

        public @Nullable String oneSpoken() {
            return onePhone == null ? null : new PhoneNumber(onePhone).spoken();
        }

        public @Nullable String otherSpoken() {
            return otherPhone == null ? null : new PhoneNumber(otherPhone).spoken();
        }
    }

    /** A record that another one stands for. */
    record Joined(UUID merge, String name, LocalDate mergedOn) {}

    private final JdbcClient db;

    DoubleList(JdbcClient db) {
        this.db = db;
    }

    List<Pair> likely() {
        return likely(null);
    }

    /** One list for all, or for one person. Both ways of being alike are equalities, which the indexes answer. */
    List<Pair> likely(@Nullable PersonId about) {
        return db.sql("""
                with alike as (
                    select one.id as one, other.id as other
                      from people.person as one
                      join people.person as other on other.phone = one.phone and other.id > one.id
                     union
                    select one.id, other.id
                      from people.person as one
                      join people.person as other on other.sound_of_both = one.sound_of_both and other.id > one.id
                     where one.last_name is not null and other.last_name is not null)
                select one.id   as one,   concat_ws(' ', one.first_name, one.last_name)     as one_name,
                       one.phone   as one_phone,   one.commune   as one_commune,
                       other.id as other, concat_ws(' ', other.first_name, other.last_name) as other_name,
                       other.phone as other_phone, other.commune as other_commune,
                       coalesce(one.phone = other.phone, false) as same_number,
                       one.sound_of_both = other.sound_of_both  as same_sound
                  from alike
                  join people.person as one   on one.id   = alike.one
                  join people.person as other on other.id = alike.other
                 where one.merged_into is null and other.merged_into is null
                   and (cast(:about as uuid) is null or cast(:about as uuid) in (one.id, other.id))
                   and not exists (select from people.distinction
                                    where distinction.one = alike.one and distinction.other = alike.other)
                 order by same_sound desc, same_number desc, one_name, one, other
                 limit :atMost
                """).param("about", about == null ? null : about.value()).param("atMost", AT_MOST)
                .query(Pair.class).list();
    }

    List<Joined> joinedTo(PersonId kept, ZoneId zone) {
        return db.sql("""
                select merge.id as merge, concat_ws(' ', dropped.first_name, dropped.last_name) as name,
                       cast(merge.merged_at at time zone :zone as date) as merged_on
                  from people.merge
                  join people.person as dropped on dropped.id = merge.dropped
                 where merge.kept = :kept and merge.parted_at is null
                 order by merge.merged_at desc
                """).param("kept", kept.value()).param("zone", zone.getId()).query(Joined.class).list();
    }
}
