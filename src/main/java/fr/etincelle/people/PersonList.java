package fr.etincelle.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds people by what was heard: a number, an address or a name. One statement each, served by indexes. */
@Repository
@Transactional(readOnly = true)
class PersonList {

    private static final int AT_MOST = 8;

    /** Bring everything that shares pieces with what was heard, then rank it closely. */
    private static final int WORTH_RANKING = 80;
    private static final double TOO_FAR = 0.42;

    private static final double NEAR = 0.65;

    private record Alike(PersonId id, boolean writtenSo) {}

    private final JdbcClient db;

    PersonList(JdbcClient db) {
        this.db = db;
    }

    List<Found> byNumber(HeardNumber heard) {
        return db.sql("""
                select id, first_name, last_name, phone, email, commune, channel
                  from people.person
                 where merged_into is null
                   and (phone = :whole
                        or phone >= :beginning and phone < :beginningEnds
                        or phone_backwards >= :ending and phone_backwards < :endingEnds)
                 order by phone = :whole desc, first_name, last_name
                 limit :atMost
                """)
                .param("whole", heard.whole()).param("beginning", heard.beginning()).param("beginningEnds", heard.beginning() + ":")
                .param("ending", heard.ending()).param("endingEnds", heard.ending() + ":").param("atMost", AT_MOST)
                .query(PersonList::found).list();
    }

    /**
     * Two first names are alike when they sound the same, or nearly: « Gotier » is Gauthier, Karima is not Karim. What only an
     * ending sets apart, as it does Jean and Jeanne, is two people: they may well live together.
     */
    Optional<PersonId> byNumberAndFirstName(PhoneNumber phone, String firstName) {
        var alike = db.sql("""
                with heard as (select people.plain(:heard) as plain, people.sound(:heard) as sound)
                select person.id, heard.plain in (people.plain(person.first_name), person.plain_name) as written_so
                  from people.person
                 cross join heard
                 where person.merged_into is null and person.phone = :phone
                   and greatest(shared.similarity(heard.sound, people.sound(person.first_name)),
                                shared.similarity(heard.sound, person.sound)) >= :near
                   and heard.plain !~ ('^' || people.plain(person.first_name) || '(e|ne|le|te)$')
                   and people.plain(person.first_name) !~ ('^' || heard.plain || '(e|ne|le|te)$')
                """).param("heard", firstName).param("phone", phone.international()).param("near", NEAR)
                .query((row, _) -> new Alike(new PersonId(row.getObject("id", UUID.class)), row.getBoolean("written_so"))).list();
        var writtenSo = alike.stream().filter(Alike::writtenSo).toList();
        var meant = writtenSo.isEmpty() ? alike : writtenSo;
        return meant.size() == 1 ? Optional.of(meant.getFirst().id()) : Optional.empty();
    }

    List<Found> byEmail(String email) {
        return db.sql("""
                select id, first_name, last_name, phone, email, commune, channel
                  from people.person
                 where merged_into is null and email = :email
                 order by first_name, last_name
                 limit :atMost
                """).param("email", email).param("atMost", AT_MOST).query(PersonList::found).list();
    }

    List<Found> byName(String heard) {
        return db.sql("""
                with heard as materialized (
                    select people.plain(:heard) as plain, people.sound(:heard) as sound,
                           replace(people.sound(:heard), ' ', '') as joined),
                candidate as materialized (
                    select person, count(*) as in_common
                      from people.name_key
                     where key = any (array(select people.name_keys(plain, sound) from heard))
                     group by person
                     order by in_common desc, person desc
                     limit :worthRanking),
                ranked as (
                    select person.*,
                           0.45 * greatest(shared.word_similarity(heard.sound, person.sound),
                                           shared.word_similarity(heard.sound, person.sound_of_both),
                                           shared.word_similarity(heard.joined, person.sound_of_both))
                         + 0.30 * greatest(shared.similarity(heard.sound, person.sound),
                                           shared.similarity(heard.sound, person.sound_of_both))
                         + 0.25 * shared.word_similarity(heard.plain, person.plain_name) as likeness
                      from candidate
                      join people.person on person.id = candidate.person
                     cross join heard
                     where merged_into is null)
                select id, first_name, last_name, phone, email, commune, channel
                  from ranked
                 where likeness >= :tooFar
                 order by likeness desc, last_name, first_name, id
                 limit :atMost
                """).param("heard", heard).param("worthRanking", WORTH_RANKING).param("tooFar", TOO_FAR).param("atMost", AT_MOST)
                .query(PersonList::found).list();
    }

    /** Those who were welcomed last. */
    List<Found> newest(int atMost) {
        return db.sql("""
                select id, first_name, last_name, phone, email, commune, channel
                  from people.person
                 where merged_into is null
                 order by created_at desc, id desc
                 limit :atMost
                """).param("atMost", atMost).query(PersonList::found).list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var phone = row.getString("phone");
        return new Found(new PersonId(row.getObject("id", UUID.class)), row.getString("first_name"), row.getString("last_name"),
                phone == null ? null : new PhoneNumber(phone), row.getString("email"), row.getString("commune"),
                Channel.valueOf(row.getString("channel")));
    }
}
