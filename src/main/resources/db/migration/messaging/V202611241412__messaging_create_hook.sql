-- Another program that wants to know what happens here. Its secret is sealed: it signs what we send, so we must be able to read it.
create table messaging.hook (
    id           uuid        primary key,
    centre       uuid        not null default shared.current_centre() references places.centre (id),
    name         text        not null check (length(name) between 1 and 80),
    address      text        not null check (length(address) <= 500),
    secret       text        not null,
    events       text[]      not null check (cardinality(events) > 0),
    created_at   timestamptz not null,
    paused_at    timestamptz,
    version      integer     not null default 0,

    unique (centre, id),
    constraint one_hook_per_name unique (centre, name),
    constraint a_hook_travels_over_https check (address ~* '^https?://')
);
call shared.wall_off('messaging.hook');
call shared.keep_trail('messaging.hook', 'name', 'address', 'events', 'paused_at');

-- How the last call ended. Apart from the hook: a result is no change of what somebody decided.
create table messaging.hook_result (
    hook     uuid        primary key,
    centre   uuid        not null default shared.current_centre(),
    at       timestamptz not null,
    status   integer,
    trouble  text        check (trouble ~ '^[A-Z_]+$'),
    failures integer     not null default 0,

    foreign key (centre, hook) references messaging.hook (centre, id) on delete cascade
);
call shared.wall_off('messaging.hook_result');
