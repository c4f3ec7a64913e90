create function agenda.are_weekdays(days text[]) returns boolean language sql immutable as $$
    select days <@ array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']
$$;

-- Who would come sooner, and when they can. No weekday, no site: any will do. A person waits once at a time, so that a "yes" is
-- never for one of two things.
create table agenda.wait (
    id           uuid        primary key,
    centre       uuid        not null default shared.current_centre(),
    person       uuid        not null,
    noted_for    uuid        not null,
    service      uuid        not null,
    weekdays     text[]      not null check (agenda.are_weekdays(weekdays)),
    half_day     text        not null check (half_day in ('ANY', 'MORNING', 'AFTERNOON')),
    urgent       boolean     not null,
    listed_at    timestamptz not null,
    left_at      timestamptz,
    leave_reason text        check (leave_reason in ('NO_LONGER', 'SERVED', 'MERGED')),
    version      integer     not null default 0,

    unique (centre, id),
    foreign key (centre, person)    references people.person (centre, id),
    foreign key (centre, noted_for) references people.person (centre, id),
    foreign key (centre, service)   references places.service (centre, id),
    constraint a_leave_says_why check ((left_at is null) = (leave_reason is null))
);
call shared.wall_off('agenda.wait');
call shared.keep_trail('agenda.wait', 'person', 'service', 'weekdays', 'half_day', 'urgent', 'listed_at', 'left_at', 'leave_reason');
create unique index one_wait_per_person on agenda.wait (person) where left_at is null;
create index waits_first_noted_for on agenda.wait (noted_for);

create table agenda.wished_site (
    id     uuid primary key default gen_random_uuid(),
    centre uuid not null default shared.current_centre(),
    wait   uuid not null,
    site   uuid not null,

    constraint a_site_is_wished_once unique (wait, site),
    foreign key (centre, wait) references agenda.wait (centre, id) on delete cascade,
    foreign key (centre, site) references places.site (centre, id)
);
call shared.wall_off('agenda.wished_site');
call shared.keep_trail('agenda.wished_site', 'site');

-- Time that somebody gave back while others were waiting. Closed when nobody is left to ask.
create table agenda.freed_place (
    id         uuid        primary key,
    centre     uuid        not null default shared.current_centre(),
    counsellor uuid        not null,
    site       uuid        not null,
    during     tstzrange   not null check (not isempty(during)),
    starts_at  timestamptz not null generated always as (lower(during)) stored,
    freed_at   timestamptz not null,
    closed_at  timestamptz,
    version    integer     not null default 0,

    unique (centre, id),
    foreign key (centre, counsellor) references accounts.account (centre, id),
    foreign key (centre, site)       references places.site (centre, id)
);
call shared.wall_off('agenda.freed_place');
create unique index one_open_place_per_time on agenda.freed_place (counsellor, site, starts_at) where closed_at is null;

-- A place offered to one of those who wait. `hold` keeps it in the agenda and is gone once the offer has ended; with a yes it is the
-- appointment, unless a later one was moved there.
create table agenda.waiting_offer (
    id          uuid        primary key,
    centre      uuid        not null default shared.current_centre(),
    waiting     uuid        not null,
    place       uuid        not null,
    hold        uuid        not null,
    message     uuid        not null,
    counsellor  uuid        not null,
    site        uuid        not null,
    during      tstzrange   not null check (not isempty(during)),
    starts_at   timestamptz not null generated always as (lower(during)) stored,
    made_at     timestamptz not null,
    held_until  timestamptz not null,
    answered_at timestamptz,
    answer      text        check (answer in ('YES', 'NO')),
    lapsed_at   timestamptz,
    appointment uuid,
    version     integer     not null default 0,

    foreign key (centre, waiting)     references agenda.wait (centre, id),
    foreign key (centre, place)       references agenda.freed_place (centre, id),
    foreign key (centre, counsellor)  references accounts.account (centre, id),
    foreign key (centre, site)        references places.site (centre, id),
    foreign key (centre, appointment) references agenda.appointment (centre, id),
    constraint an_offer_is_kept_for_a_while check (held_until > made_at and held_until <= lower(during)),
    constraint one_end_per_offer check (num_nonnulls(answered_at, lapsed_at) <= 1),
    constraint an_answer_has_its_time check ((answered_at is null) = (answer is null)),
    constraint a_yes_has_its_appointment check (coalesce(answer = 'YES', false) = (appointment is not null)),
    constraint never_the_same_time_twice unique (waiting, counsellor, site, starts_at)
);
call shared.wall_off('agenda.waiting_offer');
call shared.keep_trail('agenda.waiting_offer', 'waiting', 'counsellor', 'site', 'during', 'held_until', 'answered_at', 'answer', 'lapsed_at', 'appointment');
create unique index one_open_offer_per_wait  on agenda.waiting_offer (waiting) where answered_at is null and lapsed_at is null;
create unique index one_open_offer_per_hold  on agenda.waiting_offer (hold)    where answered_at is null and lapsed_at is null;
create unique index one_open_offer_per_place on agenda.waiting_offer (place)   where answered_at is null and lapsed_at is null;
create index offers_told on agenda.waiting_offer (message);
