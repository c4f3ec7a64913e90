package fr.etincelle.demo;

import fr.etincelle.demo.Meeting.Outcome;
import fr.etincelle.shared.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Writes the invented rows straight into the tables: the past cannot be lived again through the services. */
@Repository
class DemoTables {

    private final NamedParameterJdbcTemplate db;

    DemoTables(NamedParameterJdbcTemplate db) {
        this.db = db;
    }

    boolean isInstalled() {
        return Boolean.TRUE.equals(db.queryForObject("select exists (select from shared.installation)", Map.of(), Boolean.class));
    }

    /** Of two programs that begin at once, the second waits here and then finds that all is done. */
    boolean claimInstallation() {
        return db.update("insert into shared.installation default values on conflict do nothing", Map.of()) == 1;
    }

    void standBehindTheWallOf(UUID centre) {
        db.queryForObject("select set_config('etincelle.centre', :centre, true)", Map.of("centre", centre.toString()), String.class);
    }

    private void actAs(@Nullable UUID account) {
        db.queryForObject("select set_config('etincelle.account', :account, true)",
                Map.of("account", account == null ? "" : account.toString()), String.class);
    }

    /** The log says that one would have left. */
    void sendNoRealSms() {
        db.update("insert into messaging.sms_account (id, gateway) values (gen_random_uuid(), 'LOG')", Map.of());
    }

    void hire(UUID id, Staff staff, String password, Instant since) {
        db.update("""
                insert into accounts.account (id, email, name, role, password, created_at)
                values (:id, :email, :name, :role, :password, :since)
                """, new MapSqlParameterSource("id", id).addValue("email", staff.email).addValue("name", staff.fullName)
                .addValue("role", staff.role).addValue("password", password).addValue("since", utc(since)));
    }

    /** People may book by themselves, for everything. */
    void openPublicPage(String shortName, String title, Instant since) {
        db.update("""
                with page as (
                    insert into intake.public_page (id, short_name, title, opened_at)
                    values (gen_random_uuid(), :shortName, :title, :since)
                    returning id)
                insert into intake.public_service (page, service)
                select page.id, service.id from page cross join places.service
                """, new MapSqlParameterSource("shortName", shortName).addValue("title", title).addValue("since", utc(since)));
    }

    /** One appointment of each state was made by a partner, with the person's consent. */
    void orient(UUID partner, String words) {
        db.update("""
                insert into intake.partner_booking (id, appointment, partner, words, agreed_how, agreed_at)
                select gen_random_uuid(), id, :partner, :words, 'IN_PERSON', booked_at
                  from (select distinct on (state) id, booked_at from agenda.appointment order by state, starts_at) as one_of_each
                """, new MapSqlParameterSource("partner", partner).addValue("words", words));
    }

    /** Some of those who come late would come sooner, and a place has just fallen free: the program itself offers it. */
    void letWait(Instant now) {
        db.update("""
                insert into agenda.wait (id, person, noted_for, service, weekdays, half_day, urgent, listed_at)
                select gen_random_uuid(), person, person, service,
                       case place when 1 then '{TUESDAY,THURSDAY}' else '{}' end::text[],
                       case place when 2 then 'MORNING' when 3 then 'AFTERNOON' else 'ANY' end, place = 4, booked_at
                  from (select *, row_number() over (order by starts_at desc) as place
                          from (select distinct on (person) person, service, booked_at, starts_at from agenda.appointment
                                 where state = 'BOOKED' and starts_at > :now order by person, starts_at) as next_of_each) as latest
                 where place <= 5
                """, new MapSqlParameterSource("now", utc(now)));
        db.update("""
                with place as (
                    insert into agenda.freed_place (id, counsellor, site, during, freed_at)
                    select gen_random_uuid(), counsellor, site, during, :now
                      from agenda.appointment as given_back
                     where state in ('CANCELLED', 'EXCUSED') and starts_at > :now + interval '1 day'
                       and not exists (select from agenda.appointment as other
                                        where other.counsellor = given_back.counsellor and other.during && given_back.during
                                          and other.state not in ('CANCELLED', 'EXCUSED'))
                     order by starts_at limit 1
                    returning id)
                insert into shared.errand (task_name, task_instance, execution_time)
                select 'agenda.offer', shared.current_centre() || '/' || id, :now from place
                """, new MapSqlParameterSource("now", utc(now)));
    }

    void plan(List<Post> posts, LocalDate from, LocalDate until, Dice dice) {
        for (var post : posts) {
            db.update("""
                    insert into agenda.permanence (id, counsellor, site, weekday, starts, ends, from_on, until_on)
                    values (:id, :counsellor, :site, :weekday, :starts, :ends, :from, :until)
                    """, new MapSqlParameterSource("id", post.permanence()).addValue("counsellor", post.counsellor())
                    .addValue("site", post.site().value()).addValue("weekday", post.weekday().getValue())
                    .addValue("starts", post.starts()).addValue("ends", post.ends()).addValue("from", from).addValue("until", until));
            var days = from.datesUntil(until.plusDays(1)).filter(day -> day.getDayOfWeek() == post.weekday()).toList();
            insert("""
                    insert into agenda.permanence_date (id, permanence, planned_on, counsellor, site, during)
                    values (:id, :permanence, :day, :counsellor, :site, :during)
                    """, days, day -> date(post, day, dice));
        }
    }

    private static MapSqlParameterSource date(Post post, LocalDate day, Dice dice) {
        var during = new TimeRange(day.atTime(post.starts()).atZone(Calendar.PARIS).toInstant(), day.atTime(post.ends()).atZone(Calendar.PARIS).toInstant());
        return new MapSqlParameterSource("id", dice.identifier(during.start())).addValue("permanence", post.permanence()).addValue("day", day)
                .addValue("counsellor", post.counsellor()).addValue("site", post.site().value()).addValue("during", during.toColumn());
    }

    void leave(UUID id, Story.Away away) {
        var during = new TimeRange(away.from().atStartOfDay(Calendar.PARIS).toInstant(), away.until().plusDays(1).atStartOfDay(Calendar.PARIS).toInstant());
        db.update("insert into agenda.absence (id, counsellor, during, kind) values (:id, :counsellor, :during, 'LEAVE')",
                new MapSqlParameterSource("id", id).addValue("counsellor", away.counsellor()).addValue("during", during.toColumn()));
    }

    void welcome(List<Habitant> people, Map<UUID, Instant> firstCalls, Instant otherwise) {
        insert("""
                insert into people.person (id, first_name, last_name, phone, email, address, commune, channel, language, mobility,
                                           equipment, age_band, gender, created_at)
                values (:id, :firstName, :lastName, :phone, :email, :address, :commune, :channel, :language, :mobility,
                        :equipment, :ageBand, :gender, :since)
                """, people, it -> new MapSqlParameterSource("id", it.id()).addValue("firstName", it.firstName())
                .addValue("lastName", it.lastName()).addValue("phone", it.phone()).addValue("email", it.email())
                .addValue("address", it.address()).addValue("commune", it.commune()).addValue("channel", it.channel())
                .addValue("language", it.language()).addValue("mobility", it.mobility()).addValue("equipment", it.equipment())
                .addValue("ageBand", it.ageBand()).addValue("gender", it.gender())
                .addValue("since", utc(firstCalls.getOrDefault(it.id(), otherwise))));
    }

    void hope(List<Telling.Goal> goals) {
        insert("""
                insert into people.goal (id, person, told_by, words, told_on, reached_on)
                values (:id, :person, :person, :words, :toldOn, :reachedOn)
                """, goals, it -> new MapSqlParameterSource("id", it.id()).addValue("person", it.person()).addValue("words", it.words())
                .addValue("toldOn", it.toldOn()).addValue("reachedOn", it.reachedOn()));
    }

    void book(List<Meeting> meetings) {
        insert("""
                insert into agenda.appointment (id, person, booked_for, counsellor, site, workstation, service, during, channel,
                                                booked_at, booked_by, arrived_at, seen_at, missed_at, excused_at, cancelled_at,
                                                cancelled_for, cancel_reason)
                values (:id, :person, :person, :counsellor, :site, :workstation, :service, :during, :channel,
                        :bookedAt, :bookedBy, :arrivedAt, :seenAt, :missedAt, :excusedAt, :cancelledAt, :cancelledFor, :cancelReason)
                """, meetings, DemoTables::row);
    }

    private static MapSqlParameterSource row(Meeting it) {
        var cancelled = it.outcome() == Outcome.CANCELLED;
        return new MapSqlParameterSource("id", it.id()).addValue("person", it.who().id()).addValue("counsellor", it.counsellor())
                .addValue("site", it.site()).addValue("workstation", it.workstation()).addValue("service", it.offer().service().id().value())
                .addValue("during", new TimeRange(it.start(), it.end()).toColumn()).addValue("channel", it.channel())
                .addValue("bookedAt", utc(it.bookedAt())).addValue("bookedBy", it.bookedBy())
                .addValue("arrivedAt", when(it, it.bookedAt().plus(Duration.ofMinutes(1)), it.arrival(), Outcome.SEEN, Outcome.ARRIVED))
                .addValue("seenAt", when(it, it.bookedAt(), it.end(), Outcome.SEEN))
                .addValue("missedAt", when(it, it.bookedAt(), it.start().plus(Duration.ofMinutes(25)), Outcome.MISSED))
                .addValue("excusedAt", when(it, it.bookedAt(), it.start().minus(Duration.ofHours(3)), Outcome.EXCUSED))
                .addValue("cancelledAt", when(it, it.bookedAt(), it.bookedAt().plus(Duration.ofMinutes(50)), Outcome.CANCELLED))
                .addValue("cancelledFor", cancelled ? "PERSON" : null).addValue("cancelReason", cancelled ? "OTHER_DUTY" : null);
    }

    /** Nothing happens before it was booked. */
    private static @Nullable OffsetDateTime when(Meeting meeting, Instant earliest, Instant usual, Outcome... outcomes) {
        if (!List.of(outcomes).contains(meeting.outcome())) return null;
        return utc(usual.isBefore(earliest) ? earliest : usual);
    }

    void note(List<Telling.Note> notes) {
        insert("""
                insert into guidance.guidance_note (id, appointment, person, noted_for, counsellor, site, place, helped_on,
                                                    duration_minutes, kind, outcome, topics, formality_topics, formality, equipment,
                                                    autonomy, redirected_to, walk_in, age_band, gender, noted_at)
                values (:id, :appointment, :person, :person, :counsellor, :site, 'SITE', :helpedOn,
                        :minutes, :kind, :outcome, :topics, :formalityTopics, :formality, :equipment,
                        :autonomy, :redirectedTo, :walkIn, :ageBand, :gender, :notedAt)
                """, notes, it -> new MapSqlParameterSource("id", it.id()).addValue("appointment", it.appointment())
                .addValue("person", it.person()).addValue("counsellor", it.counsellor()).addValue("site", it.site())
                .addValue("helpedOn", it.helpedOn()).addValue("minutes", it.durationMinutes()).addValue("kind", it.kind())
                .addValue("outcome", it.outcome()).addValue("topics", it.topics()).addValue("formalityTopics", it.formalityTopics())
                .addValue("formality", it.formality()).addValue("equipment", it.equipment()).addValue("autonomy", it.autonomy())
                .addValue("redirectedTo", it.redirectedTo()).addValue("walkIn", it.walkIn()).addValue("ageBand", it.ageBand())
                .addValue("gender", it.gender()).addValue("notedAt", utc(it.notedAt())));
        remark(notes, "TEAM", Telling.Note::team);
        remark(notes, "SUMMARY", Telling.Note::summary);
        for (var counsellor : notes.stream().map(Telling.Note::counsellor).distinct().toList()) {
            actAs(counsellor);
            remark(notes.stream().filter(it -> it.counsellor().equals(counsellor)).toList(), "MINE", Telling.Note::mine);
        }
        actAs(null);
    }

    private void remark(List<Telling.Note> notes, String scope, Function<Telling.Note, @Nullable String> words) {
        insert("insert into guidance.remark (id, note, scope, words, author) values (gen_random_uuid(), :note, :scope, :words, :author)",
                notes.stream().filter(it -> words.apply(it) != null).toList(),
                it -> new MapSqlParameterSource("note", it.id()).addValue("scope", scope).addValue("words", words.apply(it))
                        .addValue("author", it.counsellor()));
    }

    void spend(List<Telling.Besides> times) {
        insert("""
                insert into guidance.time_spent (id, counsellor, spent_on, kind, minutes)
                values (:id, :counsellor, :spentOn, :kind, :minutes)
                """, times, it -> new MapSqlParameterSource("id", it.id()).addValue("counsellor", it.counsellor())
                .addValue("spentOn", it.spentOn()).addValue("kind", it.kind()).addValue("minutes", it.minutes()));
    }

    private <T> void insert(String sql, List<T> things, Function<T, MapSqlParameterSource> values) {
        db.batchUpdate(sql, things.stream().map(values).toArray(SqlParameterSource[]::new));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
