-- Everyone and everything our tests talk about, on Monday 5 October 2026 at nine. Invented, all of them.
-- Password of every account: see Cast.PASSWORD.

select set_config('etincelle.centre', '00000000-0000-0000-0000-000000000901', false);

insert into shared.installation default values;
insert into places.centre (id, name, phone, email)
values ('00000000-0000-0000-0000-000000000901', 'Le Voisin', '+33199005599', 'contact@voisin.example');
insert into places.site (id, name, street, postcode, commune)
values ('00000000-0000-0000-0000-000000000919', 'Maison du Voisin', '3 place de la Gare', '57500', 'Saint-Avold');
insert into places.service (id, label) values ('00000000-0000-0000-0000-000000000939', 'Aide du voisin');
insert into accounts.account (id, email, name, role, password)
values ('00000000-0000-0000-0000-000000000890', 'accueil@voisin.example', 'Victor Lang', 'DESK', '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw'),
       ('00000000-0000-0000-0000-000000000891', 'admin@voisin.example',   'Agnès Roth',  'ADMIN', '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw'),
       ('00000000-0000-0000-0000-000000000892', 'conseil@voisin.example', 'Carole Muller', 'COUNSELLOR', '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw');
insert into people.person (id, first_name, last_name, phone)
values ('00000000-0000-0000-0000-000000000099', 'Yvonne', 'Voisin', '+33639980099');

select set_config('etincelle.centre', '00000000-0000-0000-0000-000000000900', false);

insert into places.centre (id, name, phone, email)
values ('00000000-0000-0000-0000-000000000900', 'Le Briquet', '+33361910010', 'bonjour@briquet.example');

insert into places.site (id, name, street, postcode, commune, way_in, holidays, protestant_church)
values ('00000000-0000-0000-0000-000000000910', 'Le Briquet', '12 rue des Étincelles', '57730', 'Folschviller',
        'Porte verte, à gauche de la mairie', 'ALSACE_MOSELLE', false),
       ('00000000-0000-0000-0000-000000000911', 'Mairie de Valmont', '2 rue de la Mairie', '57730', 'Valmont',
        null, 'ALSACE_MOSELLE', true);

insert into places.opening_hours (id, site, weekday, opens, closes)
select gen_random_uuid(), '00000000-0000-0000-0000-000000000910', day, opens, closes
  from generate_series(1, 5) as day,
       (values (time '08:30', time '12:00'), (time '13:30', time '18:00')) as hours (opens, closes);

insert into places.workstation (id, site, label, kind)
values ('00000000-0000-0000-0000-000000000921', '00000000-0000-0000-0000-000000000910', 'Poste 1', 'DESKTOP'),
       ('00000000-0000-0000-0000-000000000922', '00000000-0000-0000-0000-000000000910', 'Poste 2', 'DESKTOP'),
       ('00000000-0000-0000-0000-000000000923', '00000000-0000-0000-0000-000000000911', 'Portable A', 'LAPTOP');

insert into places.service (id, label, duration_minutes, step_minutes, needs_workstation, to_bring, topics, rank)
values ('00000000-0000-0000-0000-000000000930', 'Aide pour une démarche', 90, 15, true,
        'Une pièce d''identité, le courrier reçu, votre téléphone', '{aide_aux_demarches_administratives}', 1),
       ('00000000-0000-0000-0000-000000000931', 'Vérifier un message ou un site', 30, 15, false,
        'Le message ou la page, sur votre téléphone', '{securite_numerique}', 2);

-- People may book by themselves at Le Briquet. Le Voisin has no public page.
insert into intake.public_page (id, short_name, title, opened_at)
values ('00000000-0000-0000-0000-000000000950', 'briquet', 'Le Briquet', '2026-09-01 08:00Z');
insert into intake.public_service (page, service)
values ('00000000-0000-0000-0000-000000000950', '00000000-0000-0000-0000-000000000930'),
       ('00000000-0000-0000-0000-000000000950', '00000000-0000-0000-0000-000000000931');

insert into accounts.account (id, email, name, role, password)
values ('00000000-0000-0000-0000-000000000800', 'accueil@briquet.example',      'Odile Perrin',   'DESK',        '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw'),
       ('00000000-0000-0000-0000-000000000801', 'conseillere@briquet.example',  'Claire Morel',   'COUNSELLOR',  '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw'),
       ('00000000-0000-0000-0000-000000000802', 'conseiller@briquet.example',   'Samir Haddad',   'COUNSELLOR',  '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw'),
       ('00000000-0000-0000-0000-000000000803', 'direction@briquet.example',    'Hélène Schmitt', 'DIRECTOR',    '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw'),
       ('00000000-0000-0000-0000-000000000804', 'mediatrice@briquet.example',   'Nadia Cherif',   'PARTNER',     '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw'),
       ('00000000-0000-0000-0000-000000000805', 'coordination@briquet.example', 'Paul Weber',     'COORDINATOR', '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw'),
       ('00000000-0000-0000-0000-000000000806', 'admin@briquet.example',        'Alice Klein',    'ADMIN',       '$argon2id$v=19$m=19456,t=2,p=1$z+47ZfnECFaQozXaLR5lbg$CpiuEQ8sV1x+WSDyaRxj1kqmoEE9k0Fo0tV2x+6muAw');

insert into people.person (id, first_name, last_name, phone, email, channel, language)
values ('00000000-0000-0000-0000-000000000001', 'Renée',  'Dubois', '+33639980001', null, 'SLIP', 'fr'),
       ('00000000-0000-0000-0000-000000000002', 'Karim',  'Benali', '+33639980002', 'karim.benali@courriel.example', 'SMS', 'fr'),
       ('00000000-0000-0000-0000-000000000003', 'Fatima', 'Yilmaz', '+33639980003', null, 'CALL', 'tr');

-- Claire is at Le Briquet on Mondays, Tuesdays and Thursdays, and at Valmont on Wednesday mornings.
-- Samir is at Le Briquet on Mondays and Fridays. From now to the end of the year.
insert into agenda.permanence (id, counsellor, site, weekday, starts, ends, from_on, until_on)
select ('00000000-0000-0000-0000-000000000' || code)::uuid, ('00000000-0000-0000-0000-000000000' || who)::uuid,
       ('00000000-0000-0000-0000-000000000' || place)::uuid, weekday, starts, ends, date '2026-10-01', date '2026-12-31'
  from (values ('941', '801', '910', 1, time '09:00', time '12:00'),
               ('942', '801', '910', 1, time '13:30', time '18:00'),
               ('943', '801', '910', 2, time '09:00', time '12:00'),
               ('944', '801', '910', 4, time '13:30', time '18:00'),
               ('945', '801', '911', 3, time '09:00', time '12:00'),
               ('946', '802', '910', 1, time '13:30', time '18:00'),
               ('947', '802', '910', 5, time '09:00', time '12:00')) as rule (code, who, place, weekday, starts, ends);

insert into agenda.permanence_date (id, permanence, planned_on, counsellor, site, during)
select gen_random_uuid(), rule.id, day::date, counsellor, site,
       tstzrange((day::date + starts) at time zone 'Europe/Paris', (day::date + ends) at time zone 'Europe/Paris')
  from agenda.permanence as rule,
       generate_series(timestamp '2026-10-01', timestamp '2026-12-31', interval '1 day') as day
 where extract(isodow from day) = weekday;


