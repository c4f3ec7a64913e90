create schema guidance;

-- One time of one-to-one help, told once. The person is missing when they stay anonymous.
create table guidance.guidance_note (
    id               uuid        primary key,
    centre           uuid        not null default shared.current_centre(),
    appointment      uuid,
    person           uuid,
    noted_for        uuid,
    counsellor       uuid        not null,
    site             uuid,
    place            text        not null check (place in ('SITE', 'HOME', 'REMOTE', 'ELSEWHERE')),
    helped_on        date        not null,
    duration_minutes integer     not null,
    kind             text        not null check (kind in ('HELP', 'CHECK')),
    outcome          text        not null check (outcome in ('DONE', 'TO_BE_CONTINUED', 'REFUSED', 'WAITING')),
    topics           text[]      not null,
    formality_topics text[]      not null default '{}',
    formality        text,
    equipment        text[]      not null default '{}',
    autonomy         text,
    redirected_to    text,
    walk_in          boolean     not null default false,
    age_band         text,
    gender           text,
    marked_seen      boolean     not null default false,
    noted_at         timestamptz not null,
    version          integer     not null default 0,

    unique (centre, id),
    foreign key (centre, appointment) references agenda.appointment (centre, id),
    foreign key (centre, person)      references people.person (centre, id),
    foreign key (centre, noted_for)   references people.person (centre, id),
    foreign key (centre, counsellor)  references accounts.account (centre, id),
    foreign key (centre, site)        references places.site (centre, id),
    constraint one_note_per_appointment unique (appointment),
    constraint a_site_has_a_name check ((place = 'SITE') = (site is not null)),
    constraint at_least_one_topic check (cardinality(topics) >= 1),
    constraint help_lasts_five_minutes_to_ten_hours check (duration_minutes between 5 and 600)
);
call shared.wall_off('guidance.guidance_note');
call shared.keep_trail('guidance.guidance_note', 'appointment', 'person', 'counsellor', 'site', 'place', 'helped_on',
    'duration_minutes', 'kind', 'outcome', 'topics', 'formality_topics', 'equipment', 'autonomy', 'redirected_to');
create index notes_of_a_person on guidance.guidance_note (person);
create index notes_by_day      on guidance.guidance_note (centre, helped_on);

-- What is written down, and who may read it.
create table guidance.remark (
    id     uuid primary key,
    centre uuid not null default shared.current_centre(),
    note   uuid not null,
    scope  text not null check (scope in ('MINE', 'TEAM', 'SUMMARY')),
    words  text not null check (length(words) between 1 and 4000),
    author uuid not null,

    foreign key (centre, note)   references guidance.guidance_note (centre, id) on delete cascade,
    foreign key (centre, author) references accounts.account (centre, id),
    constraint one_remark_per_scope unique (note, scope)
);
call shared.wall_off('guidance.remark');

-- What a counsellor writes for themselves is seen by nobody else, whatever the query.
create policy mine_is_for_its_author on guidance.remark as restrictive
    using (scope <> 'MINE' or author = nullif(current_setting('etincelle.account', true), '')::uuid);

-- Time at work without a resident: it counts when the post is to be proved.
create table guidance.time_spent (
    id         uuid    primary key,
    centre     uuid    not null default shared.current_centre(),
    counsellor uuid    not null,
    spent_on   date    not null,
    kind       text    not null check (kind in ('PREPARATION', 'TRAVEL', 'MEETING', 'TRAINING')),
    minutes    integer not null check (minutes between 5 and 720),
    version    integer not null default 0,

    foreign key (centre, counsellor) references accounts.account (centre, id)
);
call shared.wall_off('guidance.time_spent');
call shared.keep_trail('guidance.time_spent', 'counsellor', 'spent_on', 'kind', 'minutes');
create index time_spent_by_day on guidance.time_spent (centre, spent_on);

-- A program that sends the same thing twice with the same key gets the first answer.
create table guidance.note_key (
    centre  uuid        not null default shared.current_centre(),
    account uuid        not null,
    key     text        not null check (length(key) between 1 and 200),
    content text        not null,
    note    uuid        not null,
    used_at timestamptz not null default now(),

    primary key (account, key),
    foreign key (centre, account) references accounts.account (centre, id),
    foreign key (centre, note)    references guidance.guidance_note (centre, id) on delete cascade
);
call shared.wall_off('guidance.note_key');

-- Published for the figures: what was done, without who received it.
create view guidance.note_list with (security_invoker) as
select id, appointment, counsellor, site, place, helped_on, duration_minutes, kind, outcome, walk_in, topics
  from guidance.guidance_note;
