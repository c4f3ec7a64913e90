create schema messaging;

-- What is to be told to somebody outside, by a machine (EMAIL, SMS, HOOK) or by one of us (LETTER, CALL).
-- Written in the transaction of what it tells of; sent afterwards. `about` is what it tells of, such as an appointment:
-- the floors above know which, and nothing here depends on it.
create table messaging.message (
    id            uuid        primary key,
    centre        uuid        not null default shared.current_centre() references places.centre (id),
    purpose       text        not null check (purpose in ('CONFIRMATION', 'CHANGE', 'CANCELLATION', 'REMINDER', 'PROPOSAL', 'OFFER', 'ANSWER', 'EVENT', 'TEST')),
    way           text        not null check (way in ('EMAIL', 'SMS', 'LETTER', 'CALL', 'HOOK')),
    about         uuid,
    recipient     text        not null check (length(recipient) between 1 and 500),
    addressee     text        check (length(addressee) <= 200),
    subject       text        check (length(subject) <= 200),
    text          text        not null check (length(text) <= 100000),
    calendar      text,
    thread        text,
    automatic     boolean     not null default true,
    posted_at     timestamptz not null,
    send_at       timestamptz not null,
    useless_after timestamptz,
    attempts      integer     not null default 0,
    tried_at      timestamptz,
    failure       text        check (failure ~ '^[A-Z_]+$'),
    sent_at       timestamptz,
    dropped_at    timestamptz,
    drop_reason   text        check (drop_reason ~ '^[A-Z_]+$'),
    given_up_at   timestamptz,
    done_by       uuid,
    state         text        not null generated always as (
        case when sent_at     is not null then 'SENT'
             when dropped_at  is not null then 'DROPPED'
             when given_up_at is not null then 'GIVEN_UP'
             else 'WAITING' end) stored,
    version       integer     not null default 0,

    unique (centre, id),
    constraint one_end_per_message check (num_nonnulls(sent_at, dropped_at, given_up_at) <= 1),
    constraint a_drop_says_why check ((dropped_at is null) = (drop_reason is null))
);
call shared.wall_off('messaging.message');
call shared.keep_trail('messaging.message', 'purpose', 'way', 'about', 'send_at', 'sent_at', 'dropped_at', 'drop_reason', 'given_up_at', 'done_by');
create index messages_about     on messaging.message (about);
create index messages_by_state  on messaging.message (centre, state, send_at);
