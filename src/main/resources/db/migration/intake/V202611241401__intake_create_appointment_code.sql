-- With a code somebody moves or cancels what was booked on a public page. Neither the code nor the number is kept here:
-- only an Argon2id of the code together with the last four digits, which is also how the row is found.
create table intake.appointment_code (
    id          uuid        primary key,
    centre      uuid        not null default shared.current_centre(),
    appointment uuid        not null,
    hash        text        not null,
    given_at    timestamptz not null,

    foreign key (centre, appointment) references agenda.appointment (centre, id) on delete cascade,
    constraint a_code_opens_one_appointment unique (hash)
);
call shared.wall_off('intake.appointment_code');
call shared.keep_trail('intake.appointment_code', 'appointment', 'given_at');
create index codes_of_an_appointment on intake.appointment_code (appointment);

-- Who comes with a code has no centre yet: they may see that row.
create policy holding_the_code on intake.appointment_code for select
    using (hash = current_setting('etincelle.appointment_code', true));
