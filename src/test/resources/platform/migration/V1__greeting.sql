create table greeting (word text not null);
insert into greeting values ('bonjour');
grant select on greeting to application;
