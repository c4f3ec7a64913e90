create schema places;

-- A centre is its own wall.
create table places.centre (
    id      uuid primary key,
    centre  uuid not null default shared.current_centre(),
    name    text not null,
    phone   text,
    email   text,
    version integer not null default 0,

    constraint a_centre_is_its_own_wall check (centre = id)
);
call shared.wall_off('places.centre');
call shared.keep_trail('places.centre', 'name');

create table places.site (
    id                uuid    primary key,
    centre            uuid    not null default shared.current_centre() references places.centre (id),
    name              text    not null,
    street            text    not null,
    postcode          text    not null,
    commune           text    not null,
    way_in            text,
    zone              text    not null default 'Europe/Paris',
    holidays          text    not null default 'METROPOLE',
    protestant_church boolean not null default false,
    version           integer not null default 0,

    unique (centre, id),
    constraint one_site_per_name unique (centre, name),
    constraint postcode_has_five_digits check (postcode ~ '^[0-9]{5}$'),
    constraint region_of_holidays_is_known check (holidays in (
        'METROPOLE', 'ALSACE_MOSELLE', 'GUADELOUPE', 'MARTINIQUE', 'GUYANE', 'REUNION', 'MAYOTTE', 'SAINT_MARTIN',
        'SAINT_BARTHELEMY', 'SAINT_PIERRE_ET_MIQUELON', 'NOUVELLE_CALEDONIE', 'POLYNESIE', 'WALLIS_ET_FUTUNA'))
);
call shared.wall_off('places.site');
call shared.keep_trail('places.site', 'name', 'zone', 'holidays', 'protestant_church');

-- Local times of the site. A site may open twice a day.
create table places.opening_hours (
    id      uuid     primary key,
    centre  uuid     not null default shared.current_centre(),
    site    uuid     not null,
    weekday smallint not null check (weekday between 1 and 7),
    opens   time     not null,
    closes  time     not null,

    foreign key (centre, site) references places.site (centre, id) on delete cascade,
    constraint closes_after_it_opens check (closes > opens),
    constraint opening_hours_do_not_overlap exclude using gist (site with =, weekday with =,
        int4range(extract(epoch from opens)::int, extract(epoch from closes)::int) with &&)
);
call shared.wall_off('places.opening_hours');
call shared.keep_trail('places.opening_hours', 'site', 'weekday', 'opens', 'closes');
create index opening_hours_of_a_site on places.opening_hours (site);

-- Whole days of the site's zone, both included.
create table places.closure (
    id      uuid primary key,
    centre  uuid not null default shared.current_centre(),
    site    uuid not null,
    from_on date not null,
    until_on date not null,
    reason  text not null,

    foreign key (centre, site) references places.site (centre, id) on delete cascade,
    constraint closure_ends_after_it_begins check (until_on >= from_on),
    constraint closure_lasts_a_year_at_most check (until_on - from_on <= 366)
);
call shared.wall_off('places.closure');
call shared.keep_trail('places.closure', 'site', 'from_on', 'until_on');
create index closures_of_a_site on places.closure (site, from_on);

create table places.workstation (
    id      uuid    primary key,
    centre  uuid    not null default shared.current_centre(),
    site    uuid    not null,
    label   text    not null,
    kind    text    not null check (kind in ('DESKTOP', 'LAPTOP', 'TABLET')),
    version integer not null default 0,

    unique (centre, id),
    foreign key (centre, site) references places.site (centre, id),
    constraint one_workstation_per_label unique (site, label)
);
call shared.wall_off('places.workstation');
call shared.keep_trail('places.workstation', 'site', 'label', 'kind');

-- A workstation that is broken or lent elsewhere. Open-ended until it is back.
create table places.workstation_outage (
    id          uuid      primary key,
    centre      uuid      not null default shared.current_centre(),
    workstation uuid      not null,
    during      tstzrange not null check (not isempty(during)),

    foreign key (centre, workstation) references places.workstation (centre, id) on delete cascade,
    constraint one_outage_at_a_time exclude using gist (workstation with =, during with &&)
);
call shared.wall_off('places.workstation_outage');
call shared.keep_trail('places.workstation_outage', 'workstation', 'during');

create table places.service (
    id                uuid    primary key,
    centre            uuid    not null default shared.current_centre(),
    label             text    not null,
    duration_minutes  integer not null default 90,
    step_minutes      integer not null default 15,
    notice_minutes    integer not null default 0,
    needs_workstation boolean not null default true,
    to_bring          text    not null default '',
    topics            text[]  not null default '{}',
    rank              integer not null default 0,
    retired_on        date,
    version           integer not null default 0,

    unique (centre, id),
    constraint one_service_per_label unique (centre, label),
    constraint a_service_lasts_a_quarter_of_an_hour_to_eight_hours check (duration_minutes between 15 and 480),
    constraint a_step_divides_the_hour check (step_minutes in (5, 10, 15, 20, 30, 60)),
    constraint notice_is_at_most_sixty_days check (notice_minutes between 0 and 86400)
);
call shared.wall_off('places.service');
call shared.keep_trail('places.service', 'label', 'duration_minutes', 'step_minutes', 'notice_minutes', 'needs_workstation', 'topics', 'retired_on');

-- Published to the modules above: they read these views, never the tables.
create view places.site_directory with (security_invoker) as
select id, name, street, postcode, commune, way_in, zone, holidays, protestant_church from places.site;

create view places.service_directory with (security_invoker) as
select id, label, duration_minutes, step_minutes, notice_minutes, needs_workstation, to_bring, topics, rank, retired_on
  from places.service;

create view places.workstation_directory with (security_invoker) as
select id, site, label, kind from places.workstation;

create view places.closed_days with (security_invoker) as
select site, from_on, until_on, reason from places.closure;

create view places.outage with (security_invoker) as
select outage.workstation, workstation.site, outage.during
  from places.workstation_outage outage
  join places.workstation on workstation.id = outage.workstation;

create view places.opening_times with (security_invoker) as
select site, weekday, opens, closes from places.opening_hours;
