-- Open screens are told, once the transaction has succeeded, that the agenda of a centre has changed. Nothing more is said.
create function agenda.tell_screens() returns trigger language plpgsql as $$
begin
    perform pg_notify('agenda', current_setting('etincelle.centre', true));
    return null;
end $$;

create trigger tell_screens after insert or update or delete on agenda.appointment
    for each statement execute function agenda.tell_screens();
create trigger tell_screens after insert or update or delete on agenda.permanence_date
    for each statement execute function agenda.tell_screens();
create trigger tell_screens after insert or update or delete on agenda.absence
    for each statement execute function agenda.tell_screens();
