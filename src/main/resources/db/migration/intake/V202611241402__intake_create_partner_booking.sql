-- A partner booked for somebody, who agreed: with which words, how, when, and who took note of it.
create table intake.partner_booking (
    id          uuid        primary key,
    centre      uuid        not null default shared.current_centre(),
    appointment uuid        not null,
    partner     uuid        not null,
    words       text        not null check (length(words) between 1 and 500),
    agreed_how  text        not null check (agreed_how in ('IN_PERSON', 'BY_PHONE', 'IN_WRITING')),
    agreed_at   timestamptz not null,
    version     integer     not null default 0,

    foreign key (centre, appointment) references agenda.appointment (centre, id) on delete cascade,
    foreign key (centre, partner)     references accounts.account (centre, id),
    constraint one_consent_per_appointment unique (appointment)
);
call shared.wall_off('intake.partner_booking');
call shared.keep_trail('intake.partner_booking', 'appointment', 'partner', 'agreed_how', 'agreed_at');
create index bookings_of_a_partner on intake.partner_booking (partner);
