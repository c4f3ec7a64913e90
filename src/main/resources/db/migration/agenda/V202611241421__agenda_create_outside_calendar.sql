-- A counsellor's own calendar elsewhere, by its address. Whoever has the address reads that calendar, so it is sealed; the host alone
-- is no secret.
create table agenda.outside_calendar (
    id         uuid        primary key,
    centre     uuid        not null default shared.current_centre(),
    counsellor uuid        not null,
    host       text        not null,
    address    text        not null,
    given_at   timestamptz not null,
    version    integer     not null default 0,

    unique (centre, id),
    foreign key (centre, counsellor) references accounts.account (centre, id),
    constraint one_outside_calendar_per_counsellor unique (counsellor)
);
call shared.wall_off('agenda.outside_calendar');
call shared.keep_trail('agenda.outside_calendar', 'counsellor', 'given_at');

-- How the reading of it goes. read_at is the last time that all was well, read_whole_at the last time that it was sent whole.
create table agenda.outside_reading (
    calendar      uuid        primary key,
    centre        uuid        not null default shared.current_centre(),
    tried_at      timestamptz not null,
    read_at       timestamptz,
    read_whole_at timestamptz,
    failures      integer     not null default 0,
    trouble       text        check (trouble ~ '^[A-Z_]+$'),
    etag          text,
    last_modified text,
    unread        integer     not null default 0,
    strange_zone  boolean     not null default false,
    cut           boolean     not null default false,

    foreign key (centre, calendar) references agenda.outside_calendar (centre, id) on delete cascade,
    constraint what_fails_has_its_trouble check ((failures > 0) = (trouble is not null))
);
call shared.wall_off('agenda.outside_reading');

-- The times it takes, and nothing of what they are for.
create table agenda.busy_time (
    calendar   uuid        not null,
    centre     uuid        not null default shared.current_centre(),
    counsellor uuid        not null,
    during     tstzrange   not null check (not isempty(during)),
    starts_at  timestamptz not null generated always as (lower(during)) stored,
    ends_at    timestamptz not null generated always as (upper(during)) stored,

    primary key (calendar, starts_at),
    foreign key (centre, calendar)   references agenda.outside_calendar (centre, id) on delete cascade,
    foreign key (centre, counsellor) references accounts.account (centre, id)
);
call shared.wall_off('agenda.busy_time');
create index busy_times_by_time on agenda.busy_time (centre, ends_at);
create trigger tell_screens after insert or update or delete on agenda.busy_time
    for each statement execute function agenda.tell_screens();
