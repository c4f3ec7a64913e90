-- The pool works as this role. It owns nothing, so no policy lets it through by accident.
do $$ begin
    if not exists (select from pg_roles where rolname = 'application') then
        create role application nologin;
    end if;
exception when duplicate_object then null; -- another database of the same server was quicker
end $$;

-- An owner who is no superuser must belong to the role before it may act as it.
do $$ begin
    if not pg_has_role(current_user, 'application', 'member') then
        execute format('grant application to %I', current_user);
    end if;
end $$;

alter default privileges grant usage on schemas to application;
alter default privileges grant select, insert, update, delete on tables to application;

create schema shared;

create extension if not exists btree_gist with schema shared;
create extension if not exists pg_trgm    with schema shared;
create extension if not exists unaccent   with schema shared;

-- Fails when nobody said whose rows are meant: better an error than a neighbour's file.
create function shared.current_centre() returns uuid stable
return current_setting('etincelle.centre')::uuid;

-- Call once for each new table. Its rows are then seen and written by their own centre only.
create procedure shared.wall_off(target regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy own_rows on %s using (centre = shared.current_centre())', target);
end $$;
