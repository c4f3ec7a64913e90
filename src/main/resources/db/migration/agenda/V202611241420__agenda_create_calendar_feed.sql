-- A calendar that telephones and mail programs follow, of one counsellor or of one site. Its address is told once; only the
-- SHA-256 of its secret part is kept. A new one replaces the last.
create table agenda.calendar_feed (
    id               uuid        primary key,
    centre           uuid        not null default shared.current_centre(),
    counsellor       uuid,
    site             uuid,
    hash             text        not null,
    tells_first_name boolean     not null default false,
    tells_need       boolean     not null default false,
    tells_counsellor boolean     not null default false,
    renewed_at       timestamptz not null,
    version          integer     not null default 0,

    unique (centre, id),
    foreign key (centre, counsellor) references accounts.account (centre, id),
    foreign key (centre, site)       references places.site (centre, id),
    constraint a_feed_is_of_a_counsellor_or_a_site check (num_nonnulls(counsellor, site) = 1),
    constraint one_feed_per_counsellor unique (counsellor),
    constraint one_feed_per_site       unique (site),
    constraint one_feed_per_address    unique (hash)
);
call shared.wall_off('agenda.calendar_feed');
call shared.keep_trail('agenda.calendar_feed', 'counsellor', 'site', 'tells_first_name', 'tells_need', 'tells_counsellor', 'renewed_at');

-- Who comes with such an address has no centre yet: they may see that feed.
create policy follower on agenda.calendar_feed for select
    using (hash = current_setting('etincelle.feed', true));

-- When a feed was last read. Apart, since it says nothing that a trail should keep.
create table agenda.feed_reading (
    feed    uuid        primary key,
    centre  uuid        not null default shared.current_centre(),
    read_at timestamptz not null,

    foreign key (centre, feed) references agenda.calendar_feed (centre, id) on delete cascade
);
call shared.wall_off('agenda.feed_reading');
