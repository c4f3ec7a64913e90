create schema if not exists intake;

-- The page on which people book by themselves. Closed until somebody opens it. Its title is how visitors read the
-- centre's name; its short name stands in the address, which all centres of an installation share.
create table intake.public_page (
    id         uuid        primary key,
    centre     uuid        not null default shared.current_centre() references places.centre (id),
    short_name text        not null,
    title      text        not null check (length(title) between 1 and 80),
    days_ahead integer     not null default 60,
    opened_at  timestamptz,
    version    integer     not null default 0,

    unique (centre, id),
    constraint one_public_page_per_centre unique (centre),
    constraint one_public_page_per_short_name unique (short_name),
    constraint a_short_name_is_made_of_plain_letters check (short_name ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(short_name) between 2 and 40),
    constraint a_public_page_looks_half_a_year_ahead_at_most check (days_ahead between 1 and 180)
);
call shared.wall_off('intake.public_page');
call shared.keep_trail('intake.public_page', 'short_name', 'days_ahead', 'opened_at');

-- Whoever stands before the pages has no centre yet: they may see the pages that are open, or the one they named.
create policy visiting on intake.public_page for select
    using (opened_at is not null and current_setting('etincelle.visiting', true) in (short_name, '*'));

-- What may be booked there, among the services of the centre.
create table intake.public_service (
    id      uuid primary key default gen_random_uuid(),
    centre  uuid not null default shared.current_centre(),
    page    uuid not null,
    service uuid not null,

    foreign key (centre, page)    references intake.public_page (centre, id) on delete cascade,
    foreign key (centre, service) references places.service (centre, id),
    constraint a_service_is_offered_once unique (page, service)
);
call shared.wall_off('intake.public_service');
call shared.keep_trail('intake.public_service', 'service');
