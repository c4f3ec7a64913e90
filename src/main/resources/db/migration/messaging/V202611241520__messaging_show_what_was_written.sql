-- What was written to us and by us, for whoever shows a conversation. The words themselves: only who answers people reads these.
create view messaging.received with (security_invoker) as
select id, message_id, received_at, sender, sender_name, reply_to, subject, text, attachments, caveats, automatic, fate, why, fate_at
  from messaging.incoming;

create view messaging.written with (security_invoker) as
select id, about, purpose, way, recipient, subject, text, automatic, posted_at, send_at, sent_at, state
  from messaging.message;
