create schema people;

-- "Bénaly" and "BEN ALI" are compared by what is left of them: no accent, no case, no punctuation.
-- The dictionary is named, which makes the result depend on nothing but the text.
create function people.plain(name text) returns text immutable strict parallel safe
return trim(regexp_replace(lower(shared.unaccent('shared.unaccent'::regdictionary, name)), '[^a-z0-9]+', ' ', 'g'));

create table people.person (
    id          uuid        primary key,
    centre      uuid        not null default shared.current_centre() references places.centre (id),
    first_name  text        not null,
    last_name   text,
    phone       text,
    email       text,
    address     text,
    commune     text,
    channel     text        not null default 'SLIP' check (channel in ('SMS', 'EMAIL', 'CALL', 'LETTER', 'SLIP', 'NONE')),
    language    text        not null default 'fr',
    mobility    text        check (mobility in ('ALONE', 'WITH_HELP', 'NO_TRANSPORT', 'STAYS_HOME')),
    equipment   text[]      not null default '{}',
    age_band    text,
    gender      text,
    plain_name  text        generated always as (people.plain(first_name || ' ' || coalesce(last_name, ''))) stored,
    created_at  timestamptz not null default now(),
    merged_into uuid,
    version     integer     not null default 0,

    unique (centre, id),
    foreign key (centre, merged_into) references people.person (centre, id),
    constraint a_person_has_a_first_name check (trim(first_name) <> ''),
    constraint phone_is_international check (phone ~ '^\+[1-9][0-9]{5,14}$'),
    constraint nobody_is_merged_into_themselves check (merged_into <> id)
);
call shared.wall_off('people.person');
call shared.keep_trail('people.person', 'channel', 'language', 'merged_into');

create index people_by_phone on people.person (phone);
create index people_by_name  on people.person using gin (plain_name shared.gin_trgm_ops);

-- Published: those who are to be found. A record merged into another is found under the other.
create view people.directory with (security_invoker) as
select id, concat_ws(' ', first_name, last_name) as full_name, first_name, last_name, phone, email, channel, language
  from people.person
 where merged_into is null;
