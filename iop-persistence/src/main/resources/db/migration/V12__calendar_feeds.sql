-- Calendars that are read without logging in. The secret of the address is told once; only its SHA-256 is kept.
create table calendar_feed (
    id uuid not null primary key,
    secret_hash varchar(64) not null unique,
    title varchar(200) not null,
    scope varchar(20) not null,
    scope_name varchar not null,
    created_by varchar(200) not null,
    created_at timestamp with time zone not null,
    revoked_by varchar(200),
    revoked_at timestamp with time zone,
    constraint calendar_feed_revoked_by_somebody check ((revoked_by is null) = (revoked_at is null))
);
