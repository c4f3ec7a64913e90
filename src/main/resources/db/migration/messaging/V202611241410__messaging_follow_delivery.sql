-- How long it has been tried, how many SMS it costs, and when it was over: sent, dropped or given up.
alter table messaging.message
    add column first_tried_at timestamptz,
    add column segments       smallint check (segments > 0),
    add column ended_at       timestamptz generated always as (coalesce(sent_at, dropped_at, given_up_at)) stored;

create index messages_by_end       on messaging.message (centre, ended_at desc) where ended_at is not null;
create index messages_by_recipient on messaging.message (centre, lower(recipient), send_at);
