-- Published: every appointment with the names one reads beside it, and where it stands.
-- local_start and local_end are in the zone of the site.
create view agenda.appointment_list with (security_invoker) as
select appointment.id,
       appointment.during,
       appointment.starts_at,
       appointment.ends_at,
       lower(appointment.during) at time zone site.zone as local_start,
       upper(appointment.during) at time zone site.zone as local_end,
       site.zone,
       appointment.person,      person.full_name  as person_name,
       appointment.counsellor,  staff.name        as counsellor_name,
       appointment.site,        site.name         as site_name,
       appointment.service,     service.label     as service_label,
       appointment.workstation, workstation.label as workstation_label,
       appointment.channel,
       appointment.booked_at,
       appointment.booked_by,
       appointment.held_until,
       appointment.arrived_at,
       appointment.seen_at,
       appointment.cancelled_at,
       appointment.cancelled_for,
       appointment.cancel_reason,
       appointment.state,
       appointment.version
  from agenda.appointment
  join places.site_directory    as site    on site.id = appointment.site
  join places.service_directory as service on service.id = appointment.service
  join accounts.directory       as staff   on staff.id = appointment.counsellor
  left join people.directory    as person  on person.id = appointment.person
  left join places.workstation_directory as workstation on workstation.id = appointment.workstation;
