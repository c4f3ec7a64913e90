-- Somebody writes for an appointment, or about one: the exchange until it is settled. It is theirs to answer, or the desk's; at the end
-- nobody's. What the program says by itself in one conversation, what it tells of a booking included, is counted: never more than three.
create table intake.conversation (
    id                  uuid        primary key,
    centre              uuid        not null default shared.current_centre() references places.centre (id),
    address             text        not null check (address = lower(address) and length(address) between 3 and 254),
    sender_name         text        check (length(sender_name) <= 200),
    language            text        not null check (language ~ '^[a-z]{2,3}$'),
    service             uuid,
    phone               text,
    person              uuid,
    person_confirmed_at timestamptz,
    appointment         uuid,
    turn                text        not null check (turn in ('THEIRS', 'DESK', 'NOBODY')),
    turn_since          timestamptz not null,
    by_hand             boolean     not null default false,
    urgency             text        check (urgency ~ '^[A-Z_]+$'),
    told                smallint    not null default 0,
    begun_at            timestamptz not null,
    version             integer     not null default 0,

    unique (centre, id),
    foreign key (centre, service)     references places.service (centre, id),
    foreign key (centre, person)      references people.person (centre, id),
    foreign key (centre, appointment) references agenda.appointment (centre, id) on delete set null (appointment),
    constraint three_automatic_messages_at_most check (told between 0 and 3),
    constraint who_is_confirmed_is_somebody check (person_confirmed_at is null or person is not null)
);
call shared.wall_off('intake.conversation');
call shared.keep_trail('intake.conversation', 'person', 'appointment', 'turn');
create unique index one_open_conversation_per_address on intake.conversation (centre, address) where turn <> 'NOBODY';
create index conversations_of_an_address     on intake.conversation (centre, address, begun_at desc);
create index conversations_by_turn           on intake.conversation (centre, turn, turn_since desc);
create index conversations_of_an_appointment on intake.conversation (appointment) where appointment is not null;
create index conversations_of_a_person       on intake.conversation (person) where person is not null;

-- One message of it, theirs or ours, what was understood and done, and what the desk may do with one key.
create table intake.conversation_entry (
    id              uuid        primary key,
    centre          uuid        not null default shared.current_centre(),
    conversation    uuid        not null,
    at              timestamptz not null,
    arrival         uuid,
    message         uuid,
    why             text        check (why ~ '^[A-Za-z_.-]+$'),
    facts           text[]      not null default '{}',
    suggestion      text        check (suggestion in ('BOOK', 'CALL_OFF', 'PROPOSE', 'CLOSE')),
    number          smallint    check (number between 1 and 9),
    version         integer     not null default 0,

    foreign key (centre, conversation) references intake.conversation (centre, id) on delete cascade,
    foreign key (centre, arrival)      references messaging.incoming (centre, id),
    foreign key (centre, message)      references messaging.message (centre, id),
    constraint an_entry_is_theirs_or_ours check (num_nonnulls(arrival, message) = 1),
    constraint a_message_belongs_to_one_conversation unique (message),
    constraint an_arrival_belongs_to_one_conversation unique (arrival),
    constraint only_a_booking_has_a_number check ((suggestion = 'BOOK') = (number is not null) or suggestion is null and number is null)
);
call shared.wall_off('intake.conversation_entry');
call shared.keep_trail('intake.conversation_entry', 'conversation', 'suggestion');
create index entries_of_a_conversation on intake.conversation_entry (conversation, at);

-- What was proposed, under which number. The hold of the same identifier keeps it in the agenda, until then.
create table intake.proposal (
    id           uuid        primary key,
    centre       uuid        not null default shared.current_centre(),
    conversation uuid        not null,
    round        smallint    not null check (round > 0),
    number       smallint    not null check (number between 1 and 9),
    service      uuid        not null,
    counsellor   uuid        not null,
    site         uuid        not null,
    during       tstzrange   not null check (not isempty(during) and lower(during) is not null and upper(during) is not null),
    held_until   timestamptz not null,
    version      integer     not null default 0,

    foreign key (centre, conversation) references intake.conversation (centre, id) on delete cascade,
    foreign key (centre, service)      references places.service (centre, id),
    foreign key (centre, counsellor)   references accounts.account (centre, id),
    foreign key (centre, site)         references places.site (centre, id),
    constraint one_proposal_per_number unique (conversation, round, number)
);
call shared.wall_off('intake.proposal');
call shared.keep_trail('intake.proposal', 'conversation', 'round', 'number', 'during');
create index proposals_held on intake.proposal (centre, held_until);
