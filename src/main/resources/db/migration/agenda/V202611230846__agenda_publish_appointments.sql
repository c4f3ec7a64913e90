-- Published: every appointment with the names one reads beside it, and where it stands.
-- local_start and local_end are in the zone of the site.
create view agenda.appointment_list with (security_invoker) as
select appointment.id,
       appointment.during,
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
       appointment.held_until,
       case when appointment.cancelled_at is not null then 'CANCELLED'
            when appointment.excused_at   is not null then 'EXCUSED'
            when appointment.missed_at    is not null then 'MISSED'
            when appointment.seen_at      is not null then 'SEEN'
            when appointment.arrived_at   is not null then 'ARRIVED'
            when appointment.held_until   is not null then 'HELD'
            else 'BOOKED' end as state,
       appointment.version
  from agenda.appointment
  join places.site_directory    as site    on site.id = appointment.site
  join places.service_directory as service on service.id = appointment.service
  join accounts.directory       as staff   on staff.id = appointment.counsellor
  left join people.directory    as person  on person.id = appointment.person
  left join places.workstation_directory as workstation on workstation.id = appointment.workstation;
