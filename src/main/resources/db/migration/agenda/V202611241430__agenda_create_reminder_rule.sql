-- What was or will be told, for whoever shows it beside the thing it tells of. No address and no words of it.
create view messaging.told with (security_invoker) as
select id, about, purpose, way, posted_at, send_at, sent_at, state, drop_reason
  from messaging.message;

create function agenda.are_delays(delays integer[]) returns boolean language sql immutable as $$
    select cardinality(delays) <= 3 and coalesce(bool_and(it between 60 and 20160), true) from unnest(delays) as it
$$;

-- How long before an appointment people are reminded of it, in minutes. Without a row: two days and three hours.
create table agenda.reminder_rule (
    id     uuid      primary key default gen_random_uuid(),
    centre uuid      not null default shared.current_centre() references places.centre (id),
    delays integer[] not null constraint three_reminders_at_most check (agenda.are_delays(delays)),

    constraint one_reminder_rule_per_centre unique (centre)
);
call shared.wall_off('agenda.reminder_rule');
call shared.keep_trail('agenda.reminder_rule', 'delays');

-- What a person prefers. No delay: they want no reminder.
create table agenda.reminder_wish (
    id     uuid      primary key default gen_random_uuid(),
    person uuid      not null,
    centre uuid      not null default shared.current_centre(),
    delays integer[] not null constraint three_wishes_at_most check (agenda.are_delays(delays)),

    constraint one_reminder_wish_per_person unique (person),
    foreign key (centre, person) references people.person (centre, id)
);
call shared.wall_off('agenda.reminder_wish');
call shared.keep_trail('agenda.reminder_wish', 'delays');
