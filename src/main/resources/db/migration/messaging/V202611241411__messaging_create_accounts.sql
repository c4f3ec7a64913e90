-- By what a centre writes and reads: its mail servers and its SMS gateway. Passwords and tokens are sealed by a key
-- that is not in the database.
create table messaging.mail_account (
    id             uuid    primary key,
    centre         uuid    not null default shared.current_centre() references places.centre (id),
    sender_name    text    not null check (length(sender_name) between 1 and 120),
    sender_address text    not null check (length(sender_address) between 3 and 254),
    smtp_host      text    not null check (length(smtp_host) between 1 and 253),
    smtp_port      integer not null check (smtp_port between 1 and 65535),
    smtp_security  text    not null check (smtp_security in ('STARTTLS', 'TLS', 'NONE')),
    smtp_user      text,
    smtp_password  text,
    imap_host      text    check (length(imap_host) between 1 and 253),
    imap_port      integer check (imap_port between 1 and 65535),
    imap_security  text    check (imap_security in ('STARTTLS', 'TLS', 'NONE')),
    imap_user      text,
    imap_password  text,
    imap_folder    text    not null default 'INBOX' check (length(imap_folder) between 1 and 200),
    version        integer not null default 0,

    unique (centre, id),
    constraint one_mail_account_per_centre unique (centre),
    constraint a_user_comes_with_a_password check ((smtp_user is null) = (smtp_password is null)),
    constraint reading_is_set_wholly_or_not check (num_nonnulls(imap_host, imap_port, imap_security, imap_user, imap_password) in (0, 5)),
    constraint mail_is_bare_inside_this_machine_only check (
        (smtp_security <> 'NONE' or smtp_host in ('localhost', '127.0.0.1', '::1')) and
        (coalesce(imap_security, 'TLS') <> 'NONE' or imap_host in ('localhost', '127.0.0.1', '::1')))
);
call shared.wall_off('messaging.mail_account');
call shared.keep_trail('messaging.mail_account', 'sender_name', 'sender_address', 'smtp_host', 'smtp_port', 'smtp_security',
                       'imap_host', 'imap_port', 'imap_security', 'imap_folder');

-- LOG is for demonstrations: it says that one would have left. HTTP is a provider's or a telephone's own address.
create table messaging.sms_account (
    id      uuid    primary key,
    centre  uuid    not null default shared.current_centre() references places.centre (id),
    gateway text    not null check (gateway in ('LOG', 'HTTP')),
    sender  text    check (sender ~ '^[A-Za-z0-9]{3,11}$' or sender ~ '^\+[0-9]{6,15}$'),
    address text    check (length(address) <= 500),
    header  text    check (header ~ '^[A-Za-z0-9-]{1,60}$'),
    token   text,
    body    text    check (length(body) <= 2000),
    version integer not null default 0,

    constraint one_sms_account_per_centre unique (centre),
    constraint a_gateway_has_an_address check (gateway = 'LOG' or (address is not null and body is not null)),
    constraint a_token_has_its_header check ((header is null) = (token is null))
);
call shared.wall_off('messaging.sms_account');
call shared.keep_trail('messaging.sms_account', 'gateway', 'sender', 'address');
