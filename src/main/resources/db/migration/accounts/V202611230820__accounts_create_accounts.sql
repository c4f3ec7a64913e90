create schema accounts;

create table accounts.account (
    id          uuid        primary key,
    centre      uuid        not null default shared.current_centre() references places.centre (id),
    email       text        not null,
    name        text        not null,
    role        text        not null check (role in ('DESK', 'COUNSELLOR', 'DIRECTOR', 'PARTNER', 'COORDINATOR', 'ADMIN')),
    password    text,
    totp_secret text,
    created_at  timestamptz not null default now(),
    disabled_at timestamptz,
    version     integer     not null default 0,

    unique (centre, id),
    constraint one_account_per_email unique (email),
    constraint email_is_in_lower_case check (email = lower(email))
);
call shared.wall_off('accounts.account');
call shared.keep_trail('accounts.account', 'role', 'created_at', 'disabled_at');

-- Someone who signs in has no centre yet: they may see the one row of the address they gave.
create policy signing_in on accounts.account for select
    using (email = current_setting('etincelle.signing_in', true));

-- Without one, nobody could let anyone in again. The lock lets two admins who leave at once leave one after the other.
create function accounts.an_admin_remains() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('accounts.an_admin_remains'), hashtext(old.centre::text));
    if not exists (select from accounts.account
                    where centre = old.centre and role = 'ADMIN' and disabled_at is null) then
        raise exception 'the last admin stays' using errcode = 'check_violation', constraint = 'an_admin_remains';
    end if;
    return null;
end $$;

create trigger an_admin_remains after update of role, disabled_at or delete on accounts.account
    for each row when (old.role = 'ADMIN' and old.disabled_at is null) execute function accounts.an_admin_remains();

-- A code of the telephone opens once.
create table accounts.totp_use (
    centre  uuid   not null default shared.current_centre(),
    account uuid   not null,
    step    bigint not null,

    primary key (account, step),
    foreign key (centre, account) references accounts.account (centre, id) on delete cascade
);
call shared.wall_off('accounts.totp_use');

-- The link with which someone chooses a password. Shown once; only its SHA-256 is kept. A new one replaces the last.
create table accounts.invitation (
    id         uuid        primary key,
    centre     uuid        not null default shared.current_centre(),
    account    uuid        not null,
    hash       text        not null unique,
    expires_at timestamptz not null,

    foreign key (centre, account) references accounts.account (centre, id) on delete cascade,
    constraint one_invitation_per_account unique (account)
);
call shared.wall_off('accounts.invitation');
call shared.keep_trail('accounts.invitation', 'account', 'expires_at');

-- Who comes with such a link has no centre yet: they may see that link, and its account.
create policy invited on accounts.invitation for select
    using (hash = current_setting('etincelle.invitation', true));
create policy invited on accounts.account for select
    using (exists (select from accounts.invitation
                    where invitation.account = account.id
                      and invitation.hash = current_setting('etincelle.invitation', true)));

create table accounts.policy (
    centre        uuid    primary key default shared.current_centre() references places.centre (id),
    totp_required boolean not null default false
);
call shared.wall_off('accounts.policy');

-- The token itself is shown once; only its SHA-256 is kept.
create table accounts.api_token (
    id         uuid        primary key,
    centre     uuid        not null default shared.current_centre(),
    account    uuid        not null,
    label      text        not null,
    hash       text        not null,
    created_at timestamptz not null default now(),
    revoked_at timestamptz,
    version    integer     not null default 0,

    foreign key (centre, account) references accounts.account (centre, id),
    constraint one_token_per_hash unique (hash)
);
call shared.wall_off('accounts.api_token');
call shared.keep_trail('accounts.api_token', 'account', 'created_at', 'revoked_at');
create index tokens_of_an_account on accounts.api_token (account);

-- Who comes with a token has no centre yet either: they may see that token, and its account.
create policy bearer on accounts.api_token for select
    using (hash = current_setting('etincelle.bearer', true));
create policy bearer on accounts.account for select
    using (exists (select from accounts.api_token token
                    where token.account = account.id
                      and token.hash = current_setting('etincelle.bearer', true)));

-- Who has an agenda. Published for everyone above.
create view accounts.counsellor with (security_invoker) as
select id, centre, name, disabled_at
  from accounts.account
 where role = 'COUNSELLOR';

-- Who did something: for names beside dates. Published for everyone above.
create view accounts.directory with (security_invoker) as
select id, name, role
  from accounts.account;

-- Sessions exist before anyone is known, so they stand outside the wall; they hold an identifier, no name.
create table accounts.web_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index web_session_by_expiry    on accounts.web_session (expiry_time);
create index web_session_by_principal on accounts.web_session (principal_name);

create table accounts.web_session_attributes (
    session_primary_id char(36)     not null references accounts.web_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
