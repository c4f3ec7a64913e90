create schema agenda;

-- Ranges carry the rules. Beside each stand its two ends as plain columns: behind the wall an index only serves
-- comparisons that PostgreSQL knows to be leakproof, which those of instants are and those of ranges are not.

-- A weekly presence of a counsellor at a site. It is only the rule: what counts is the dates it wrote.
create table agenda.permanence (
    id         uuid     primary key,
    centre     uuid     not null default shared.current_centre(),
    counsellor uuid     not null,
    site       uuid     not null,
    weekday    smallint not null check (weekday between 1 and 7),
    starts     time     not null,
    ends       time     not null,
    from_on    date     not null,
    until_on   date     not null,
    version    integer  not null default 0,

    unique (centre, id),
    foreign key (centre, counsellor) references accounts.account (centre, id),
    foreign key (centre, site)       references places.site (centre, id),
    constraint permanence_ends_after_it_starts check (ends > starts),
    constraint permanence_lasts_eighteen_months_at_most check (until_on between from_on and from_on + 549)
);
call shared.wall_off('agenda.permanence');
call shared.keep_trail('agenda.permanence', 'counsellor', 'site', 'weekday', 'starts', 'ends', 'from_on', 'until_on');

-- One date of a permanence. Moved or dropped alone; planned_on is the date the rule wrote.
create table agenda.permanence_date (
    id         uuid        primary key,
    centre     uuid        not null default shared.current_centre(),
    permanence uuid        not null,
    planned_on date        not null,
    counsellor uuid        not null,
    site       uuid        not null,
    during     tstzrange   not null check (not isempty(during)),
    starts_at  timestamptz not null generated always as (lower(during)) stored,
    ends_at    timestamptz not null generated always as (upper(during)) stored,
    moved_at   timestamptz,
    dropped_at timestamptz,
    version    integer     not null default 0,

    foreign key (centre, permanence) references agenda.permanence (centre, id) on delete cascade,
    foreign key (centre, counsellor) references accounts.account (centre, id),
    foreign key (centre, site)       references places.site (centre, id),
    constraint one_date_a_week_per_permanence unique (permanence, planned_on),
    constraint a_permanence_lasts_a_day_at_most check (ends_at - starts_at <= interval '24 hours'),
    constraint counsellor_present_in_one_place
        exclude using gist (counsellor with =, during with &&) where (dropped_at is null)
);
call shared.wall_off('agenda.permanence_date');
call shared.keep_trail('agenda.permanence_date', 'counsellor', 'site', 'during', 'dropped_at');
create index permanence_dates_by_time on agenda.permanence_date (centre, starts_at);

create table agenda.absence (
    id         uuid      primary key,
    centre     uuid      not null default shared.current_centre(),
    counsellor uuid      not null,
    during     tstzrange not null check (not isempty(during)),
    starts_at  timestamptz not null generated always as (lower(during)) stored,
    ends_at    timestamptz not null generated always as (upper(during)) stored,
    kind       text      not null check (kind in ('LEAVE', 'SICK', 'TRAINING', 'MEETING', 'OTHER')),
    version    integer   not null default 0,

    foreign key (centre, counsellor) references accounts.account (centre, id),
    constraint an_absence_lasts_a_year_at_most check (ends_at - starts_at <= interval '366 days')
);
call shared.wall_off('agenda.absence');
call shared.keep_trail('agenda.absence', 'counsellor', 'during', 'kind');
create index absences_by_time on agenda.absence (centre, ends_at);

-- Times that are taken: appointments, and holds (held_until) that wait for an answer.
-- Only a cancellation or an excuse gives the time back; someone who did not come has still taken it.
create table agenda.appointment (
    id           uuid        primary key,
    centre       uuid        not null default shared.current_centre(),
    person       uuid,
    booked_for   uuid,
    counsellor   uuid        not null,
    site         uuid        not null,
    workstation  uuid,
    service      uuid        not null,
    during       tstzrange   not null check (not isempty(during)),
    starts_at    timestamptz not null generated always as (lower(during)) stored,
    ends_at      timestamptz not null generated always as (upper(during)) stored,
    channel      text        not null check (channel in ('DESK', 'EMAIL', 'WEB', 'SMS', 'VOICE', 'API')),
    booked_at    timestamptz not null default now(),
    booked_by    uuid,
    held_until   timestamptz,
    arrived_at   timestamptz,
    seen_at      timestamptz,
    missed_at    timestamptz,
    excused_at   timestamptz,
    cancelled_at timestamptz,
    cancelled_for text       check (cancelled_for in ('PERSON', 'CENTRE')),
    cancel_reason text       check (cancel_reason in ('UNWELL', 'TRANSPORT', 'OTHER_DUTY', 'SOLVED', 'STAFF_ABSENT', 'SITE_CLOSED', 'MISTAKE', 'OTHER')),
    state        text        not null generated always as (
        case when cancelled_at is not null then 'CANCELLED'
             when excused_at   is not null then 'EXCUSED'
             when missed_at    is not null then 'MISSED'
             when seen_at      is not null then 'SEEN'
             when arrived_at   is not null then 'ARRIVED'
             when held_until   is not null then 'HELD'
             else 'BOOKED' end) stored,
    version      integer     not null default 0,

    unique (centre, id),
    foreign key (centre, person)      references people.person (centre, id),
    foreign key (centre, booked_for)  references people.person (centre, id),
    foreign key (centre, counsellor)  references accounts.account (centre, id),
    foreign key (centre, booked_by)   references accounts.account (centre, id),
    foreign key (centre, site)        references places.site (centre, id),
    foreign key (centre, workstation) references places.workstation (centre, id),
    foreign key (centre, service)     references places.service (centre, id),
    constraint an_appointment_lasts_a_day_at_most check (ends_at - starts_at <= interval '24 hours'),
    constraint only_a_hold_has_no_person check (person is not null or held_until is not null),
    constraint one_outcome_per_appointment check (num_nonnulls(seen_at, missed_at, excused_at, cancelled_at) <= 1),
    constraint a_cancellation_says_for_whom check ((cancelled_at is null) = (cancelled_for is null)),

    constraint counsellor_never_in_two_places
        exclude using gist (counsellor with =, during with &&) where (cancelled_at is null and excused_at is null),
    constraint workstation_never_used_twice
        exclude using gist (workstation with =, during with &&) where (cancelled_at is null and excused_at is null),
    constraint person_never_booked_twice
        exclude using gist (person with =, during with &&) where (cancelled_at is null and excused_at is null)
);
call shared.wall_off('agenda.appointment');
call shared.keep_trail('agenda.appointment', 'person', 'counsellor', 'site', 'workstation', 'service', 'during', 'channel',
    'held_until', 'arrived_at', 'seen_at', 'missed_at', 'excused_at', 'cancelled_at', 'cancelled_for', 'cancel_reason');
create index appointments_by_time     on agenda.appointment (centre, starts_at);
create index appointments_of_a_person on agenda.appointment (person, starts_at);
create index appointments_first_booked_for on agenda.appointment (booked_for);

-- A request sent twice with the same key gets the first answer.
create table agenda.booking_request (
    id          uuid        primary key,
    centre      uuid        not null default shared.current_centre(),
    account     uuid        not null,
    key         text        not null check (length(key) between 1 and 200),
    fingerprint text        not null,
    appointment uuid        not null,
    asked_at    timestamptz not null default now(),

    foreign key (centre, account)     references accounts.account (centre, id),
    foreign key (centre, appointment) references agenda.appointment (centre, id) on delete cascade,
    constraint one_answer_per_key unique (account, key)
);
call shared.wall_off('agenda.booking_request');
