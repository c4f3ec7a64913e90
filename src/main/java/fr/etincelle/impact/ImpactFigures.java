package fr.etincelle.impact;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts appointments and help, by week and for one day, in one query. */
@Repository
@Transactional(readOnly = true)
class ImpactFigures {

    /** @param appointments those that were not called off, whatever became of them */
    record Period(LocalDate first, LocalDate last, int appointments, int seen, int missed, int calledOff,
                  int helpMinutes, int checks, int walkIns) {}

    private final JdbcClient db;

    ImpactFigures(JdbcClient db) {
        this.db = db;
    }

    /** Whole weeks up to the one of this day, the empty ones too; after them the day itself. An appointment belongs to the day it is at its site. */
    List<Period> weeksAndDay(LocalDate firstMonday, LocalDate day) {
        return db.sql("""
                with planned as (
                    select local_start::date as day,
                           count(*) filter (where state not in ('EXCUSED', 'CANCELLED')) as appointments,
                           count(*) filter (where state = 'SEEN')                    as seen,
                           count(*) filter (where state = 'MISSED')                  as missed,
                           count(*) filter (where state in ('EXCUSED', 'CANCELLED')) as called_off
                      from agenda.appointment_list
                     where during && tstzrange(:first::date - interval '1 day', :day::date + interval '8 days')
                       and state <> 'HELD'
                     group by 1),
                told as (
                    select helped_on as day,
                           sum(duration_minutes)                  as help_minutes,
                           count(*) filter (where kind = 'CHECK') as checks,
                           count(*) filter (where walk_in)        as walk_ins
                      from guidance.note_list
                     where helped_on between :first and :day::date + 6
                     group by 1),
                period as (
                    select monday::date as first, monday::date + 6 as last
                      from generate_series(:first::timestamp, :day::timestamp, interval '7 days') as monday
                    union all
                    select :day::date, :day::date)
                select period.first, period.last,
                       coalesce(sum(appointments), 0) as appointments, coalesce(sum(seen), 0)       as seen,
                       coalesce(sum(missed), 0)       as missed,       coalesce(sum(called_off), 0) as called_off,
                       coalesce(sum(help_minutes), 0) as help_minutes, coalesce(sum(checks), 0)     as checks,
                       coalesce(sum(walk_ins), 0)     as walk_ins
                  from period
                  left join (planned full join told using (day)) on day between period.first and period.last
                 group by period.first, period.last
                 order by period.last > period.first desc, period.first
                """).param("first", firstMonday).param("day", day).query(Period.class).list();
    }
}
