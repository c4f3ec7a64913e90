-- How far a mailbox has been read, by whom, and how it goes. `source` is the mailbox meant: another one is begun anew.
create table messaging.mailbox (
    account       uuid        primary key,
    centre        uuid        not null default shared.current_centre(),
    source        text        not null,
    since         timestamptz not null,
    uid_validity  bigint,
    last_uid      bigint      not null default 0,
    reader        uuid,
    reader_until  timestamptz,
    read_at       timestamptz,
    trouble       text        check (trouble ~ '^[A-Z_]+$'),
    trouble_since timestamptz,

    foreign key (centre, account) references messaging.mail_account (centre, id) on delete cascade
);
call shared.wall_off('messaging.mailbox');

-- What came in, each message once, and what became of it. Secrets are masked before anything is stored; what is attached is named, not kept.
create table messaging.incoming (
    id             uuid        primary key,
    centre         uuid        not null default shared.current_centre() references places.centre (id),
    message_id     text        not null check (length(message_id) <= 600),
    uid_validity   bigint      not null,
    uid            bigint      not null,
    received_at    timestamptz not null,
    sender         text        check (length(sender) <= 254),
    sender_name    text        check (length(sender_name) <= 200),
    reply_to       text        check (length(reply_to) <= 254),
    subject        text        check (length(subject) <= 500),
    text           text        not null,
    attachments    text[]      not null default '{}',
    caveats        text[]      not null default '{}',
    in_reply_to    text,
    thread         text,
    automatic      text        check (automatic ~ '^[A-Z_]+$'),
    fate           text        not null check (fate in ('NEW', 'PROPOSED', 'BOOKED', 'CANCELLED', 'ANSWERED', 'FOR_THE_DESK', 'IGNORED', 'QUARANTINED')),
    why            text        check (why ~ '^[A-Z_]+$'),
    fate_at        timestamptz not null,
    version        integer     not null default 0,

    unique (centre, id),
    constraint one_message_per_message_id unique (centre, message_id),
    constraint who_quarantines_or_ignores_says_why check (fate not in ('IGNORED', 'QUARANTINED') or why is not null)
);
call shared.wall_off('messaging.incoming');
call shared.keep_trail('messaging.incoming', 'received_at', 'automatic', 'fate', 'why');
create index incoming_by_fate on messaging.incoming (centre, fate, received_at desc);
