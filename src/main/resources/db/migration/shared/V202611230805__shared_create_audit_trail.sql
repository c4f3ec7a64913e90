-- Who changed what, and when. Rows are added by triggers and never change.
create table shared.audit_trail (
    id      bigint      generated always as identity primary key,
    centre  uuid        not null default shared.current_centre(),
    at      timestamptz not null default now(),
    account uuid,
    thing   text        not null,
    subject uuid        not null,
    action  text        not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
    before  jsonb,
    after   jsonb,
    touched text[]      not null
);
call shared.wall_off('shared.audit_trail');
revoke update, delete, truncate on shared.audit_trail from application;

create index audit_trail_of_a_subject on shared.audit_trail (subject, at);
create index audit_trail_by_time      on shared.audit_trail (centre, at desc);

create function shared.trail_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;

create trigger append_only before update or delete or truncate on shared.audit_trail
    for each statement execute function shared.trail_is_append_only();

-- Keeps the values of the columns it is told to keep. Of the others (free text, names, secrets) it
-- only says that they were touched.
create function shared.write_trail() returns trigger language plpgsql as $$
declare
    kept    text[] := tg_argv;
    old_row jsonb  := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
    new_row jsonb  := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
    changes text[];
begin
    select coalesce(array_agg(name order by name), '{}') into changes
      from (select jsonb_object_keys(old_row || new_row) as name) names
     where old_row -> name is distinct from new_row -> name
       and name not in ('centre', 'version');

    if changes = '{}' then
        return null;
    end if;

    insert into shared.audit_trail (centre, account, thing, subject, action, before, after, touched)
    select coalesce(new_row ->> 'centre', old_row ->> 'centre')::uuid,
           nullif(current_setting('etincelle.account', true), '')::uuid,
           tg_table_schema || '.' || tg_table_name,
           coalesce(new_row ->> 'id', old_row ->> 'id')::uuid,
           tg_op,
           (select jsonb_object_agg(key, value) from jsonb_each(old_row) where key = any (kept) and key = any (changes)),
           (select jsonb_object_agg(key, value) from jsonb_each(new_row) where key = any (kept) and key = any (changes)),
           changes;
    return null;
end $$;

-- Call once for each table worth a trail, with the columns whose values may be kept.
create procedure shared.keep_trail(target regclass, variadic kept text[]) language plpgsql as $$
begin
    execute format('create trigger audit_trail after insert or update or delete on %s
                        for each row execute function shared.write_trail(%s)',
                   target, (select string_agg(quote_literal(name), ', ') from unnest(kept) as name));
end $$;

-- One row once the first centre stands. Belongs to nobody: it only says that the set-up is over.
create table shared.installation (
    only_one  boolean     primary key default true check (only_one),
    set_up_at timestamptz not null default now()
);
