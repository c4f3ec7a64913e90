create schema people;

-- "Bénaly" and "BEN ALI" are compared by what is left of them: no accent, no case, no punctuation.
-- The dictionary is named, which makes the result depend on nothing but the text.
create function people.plain(name text) returns text immutable strict parallel safe
return trim(regexp_replace(lower(shared.unaccent('shared.unaccent'::regdictionary, name)), '[^a-z0-9]+', ' ', 'g'));

-- What a name sounds like to a French ear, whatever language wrote it: "Gauthier" and "Gotier", "Dubois" and "Dubwa",
-- "Şahin" and "Chahine" become the same letters. It is coarse on purpose: the search ranks what it brings together.
-- An upper case G is a hard g on its way; sh, ch, z and s are one sound, and so are w, v and "ou" before a vowel.
create function people.sound(name text) returns text immutable strict parallel safe language plpgsql as $$
declare
    rule  text[];
    heard text := people.plain(translate(name, 'äÄæÆšŠşŞșȘçÇćĆčČğĞ', 'eeeessssssssssss'));
begin
    foreach rule slice 1 in array array[
        ['sch', 's'], ['tch', 's'], ['sh', 's'], ['cz', 's'], ['sz', 's'], ['tz', 's'], ['ts', 's'], ['rz', 'j'], ['dj', 'j'],
        ['gh', 'G'], ['kh', 'k'], ['ph', 'f'], ['th', 't'], ['ck', 'k'], ['qu', 'k'], ['q', 'k'], ['gn', 'n'], ['gli', 'li'],
        ['aill', 'ai'], ['eill', 'ei'], ['uill', 'ui']]
    loop
        heard := replace(heard, rule[1], rule[2]);
    end loop;
    heard := regexp_replace(heard, 'ch(?=[lr])|(?<=[aoe])ch\M|ch(?=(?:i|ini|etti|elli)\M)', 'k', 'g');
    heard := replace(heard, 'ch', 's');
    heard := regexp_replace(heard, 'gu(?=[ei])',    'G', 'g');
    heard := regexp_replace(heard, 'g(?=[eiy])',    'j', 'g');
    heard := regexp_replace(heard, 'je(?=[aou])',   'j', 'g');
    heard := regexp_replace(heard, '[sc]?c(?=[eiy])', 's', 'g');
    heard := regexp_replace(heard, '\mx',           's', 'g');
    heard := regexp_replace(heard, 'x\M',           '',  'g');
    heard := regexp_replace(heard, 'm(?=[bp])',     'n', 'g');
    heard := regexp_replace(heard, '(?:ai|ei|ay|ey)[nm](?![aeiouy])', 'in', 'g');
    heard := regexp_replace(heard, '(?<!\mb)en(?=[^aeiouyhn ])',      'an', 'g');
    heard := regexp_replace(heard, 'ou(?=[aeiy])',  'v', 'g');
    heard := regexp_replace(heard, '(?<=[^aeiouy ])ue(?=[^aeiouy ])', 'u', 'g');
    foreach rule slice 1 in array array[
        ['c', 'k'], ['x', 'ks'], ['eault', 'o'], ['ault', 'o'], ['eau', 'o'], ['au', 'o'], ['ou', 'u'], ['oi', 'va'], ['oy', 'va'],
        ['oeu', 'e'], ['eu', 'e'], ['oe', 'o'], ['ae', 'e'], ['ai', 'e'], ['ay', 'e'], ['ei', 'e'], ['ey', 'e'],
        ['y', 'i'], ['w', 'v'], ['z', 's'], ['h', ''], ['bv', 'v'], ['dt', 't']]
    loop
        heard := replace(heard, rule[1], rule[2]);
    end loop;
    heard := regexp_replace(heard, '(.)\1+',                           '\1', 'g');
    heard := regexp_replace(heard, '(?<=[a-z]{2}[^aeou])es?\M',        '',   'g');
    heard := regexp_replace(heard, '(?<=[a-z]{2})e[rstd]+\M',          'e',  'g');
    heard := regexp_replace(heard, '(?<=[a-z]{3})[tdsp]+\M',           '',   'g');
    return lower(heard);
end $$;


-- The pieces of three letters by which a name is found. As it is written and as it sounds both count.
create function people.name_keys(plain text, sound text) returns setof text immutable strict parallel safe language sql as $$
    select distinct key
      from unnest(shared.show_trgm(plain) || shared.show_trgm(sound)) as key
     where key not like '  %'
$$;

-- Numbers are compared from either end, byte by byte.
create table people.person (
    id              uuid        primary key,
    centre          uuid        not null default shared.current_centre() references places.centre (id),
    first_name      text        not null,
    last_name       text,
    phone           text collate "C",
    email           text collate "C",
    address         text,
    commune         text,
    channel         text        not null default 'SLIP' check (channel in ('SMS', 'EMAIL', 'CALL', 'LETTER', 'SLIP', 'NONE')),
    language        text        not null default 'fr',
    mobility        text        check (mobility in ('ALONE', 'WITH_HELP', 'NO_TRANSPORT', 'STAYS_HOME')),
    equipment       text[]      not null default '{}',
    equipment_words text,
    age_band        text,
    gender          text,
    plain_name      text        generated always as (people.plain(first_name || ' ' || coalesce(last_name, ''))) stored,
    sound           text        generated always as (people.sound(first_name || ' ' || coalesce(last_name, ''))) stored,
    sound_of_both   text        generated always as (replace(people.sound(first_name), ' ', '') || '|' || replace(people.sound(coalesce(last_name, '')), ' ', '')) stored,
    phone_backwards text collate "C" generated always as (reverse(phone)) stored,
    created_at      timestamptz not null default now(),
    merged_into     uuid,
    version         integer     not null default 0,

    unique (centre, id),
    foreign key (centre, merged_into) references people.person (centre, id),
    constraint a_person_has_a_first_name check (trim(first_name) <> ''),
    constraint phone_is_international check (phone ~ '^\+[1-9][0-9]{5,14}$'),
    constraint nobody_is_merged_into_themselves check (merged_into <> id)
);
call shared.wall_off('people.person');
call shared.keep_trail('people.person', 'channel', 'language', 'merged_into');

create index people_by_phone           on people.person (centre, phone);
create index people_by_phone_backwards on people.person (centre, phone_backwards);
create index people_by_email           on people.person (centre, email);
create index people_by_sound           on people.person (centre, sound_of_both);
create index people_by_arrival         on people.person (centre, created_at desc);
create index people_merged             on people.person (merged_into) where merged_into is not null;

-- Why not a trigram index: behind the wall, PostgreSQL lets no index answer "looks like", only "equals", because what
-- looks like something might tell of a neighbour's row. So the pieces of each name are rows of their own.
create table people.name_key (
    centre uuid not null default shared.current_centre(),
    key    text collate "C" not null,
    person uuid not null,

    primary key (centre, key, person),
    foreign key (centre, person) references people.person (centre, id) on delete cascade
);
call shared.wall_off('people.name_key');
create index name_keys_of_a_person on people.name_key (person);

-- A record merged into another is found under the other.
create function people.keep_name_keys() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from people.name_key where person = new.id;
    end if;
    insert into people.name_key (centre, key, person)
    select new.centre, key, new.id from people.name_keys(new.plain_name, new.sound) as key where new.merged_into is null;
    return null;
end $$;

create trigger name_keys_of_a_new_person after insert on people.person
    for each row execute function people.keep_name_keys();
create trigger name_keys_of_a_changed_person after update on people.person
    for each row when ((old.plain_name, old.sound, old.merged_into) is distinct from (new.plain_name, new.sound, new.merged_into))
    execute function people.keep_name_keys();

-- What someone hopes for, in their words. After a merge, told_by still says whose record it was told to.
create table people.goal (
    id         uuid    primary key,
    centre     uuid    not null default shared.current_centre(),
    person     uuid    not null,
    told_by    uuid    not null,
    words      text    not null check (length(words) between 1 and 500),
    told_on    date    not null,
    reached_on date,
    version    integer not null default 0,

    foreign key (centre, person)  references people.person (centre, id),
    foreign key (centre, told_by) references people.person (centre, id),
    constraint a_goal_is_reached_after_it_was_told check (reached_on >= told_on)
);
call shared.wall_off('people.goal');
call shared.keep_trail('people.goal', 'person', 'told_on', 'reached_on');
create index goals_of_a_person on people.goal (person);
create index goals_told_by     on people.goal (told_by);

-- Two records turned out to be one person. parted_at: no, they were two after all.
-- filled names what the kept record took over because it had nothing there; the values stay in the dropped record.
create table people.merge (
    id        uuid        primary key,
    centre    uuid        not null default shared.current_centre(),
    kept      uuid        not null,
    dropped   uuid        not null,
    filled    text[]      not null,
    merged_at timestamptz not null,
    parted_at timestamptz,
    version   integer     not null default 0,

    foreign key (centre, kept)    references people.person (centre, id),
    foreign key (centre, dropped) references people.person (centre, id),
    constraint a_merge_joins_two_records check (kept <> dropped),
    constraint parted_after_merged check (parted_at >= merged_at)
);
call shared.wall_off('people.merge');
call shared.keep_trail('people.merge', 'kept', 'dropped', 'filled', 'merged_at', 'parted_at');
create unique index one_open_merge_per_record on people.merge (dropped) where parted_at is null;
create index merges_of_a_person on people.merge (kept);

-- They look like one person and are two. The smaller identifier stands first.
create table people.distinction (
    id      uuid        primary key,
    centre  uuid        not null default shared.current_centre(),
    one     uuid        not null,
    other   uuid        not null,
    told_at timestamptz not null,
    version integer     not null default 0,

    foreign key (centre, one)   references people.person (centre, id),
    foreign key (centre, other) references people.person (centre, id),
    constraint told_apart_once unique (one, other),
    constraint the_smaller_stands_first check (one < other)
);
call shared.wall_off('people.distinction');
call shared.keep_trail('people.distinction', 'one', 'other', 'told_at');

-- Published: those who are to be found.
create view people.directory with (security_invoker) as
select id, concat_ws(' ', first_name, last_name) as full_name, first_name, last_name, phone, email, channel, language,
       commune, age_band, gender
  from people.person
 where merged_into is null;
