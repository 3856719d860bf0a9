-- Agreements. A version is kept whole, as its file; the columns of agreement are what lists search by.
create table agreement (
    code varchar(60) not null primary key,
    version integer not null,
    case_number varchar(200) unique,
    subject varchar not null,
    committee varchar not null,
    municipality varchar not null,
    term_from date not null,
    term_through date not null,
    constraint agreement_term_in_order check (term_from <= term_through)
);

create table agreement_version (
    agreement varchar(60) not null references agreement (code),
    version integer not null,
    definition text not null,
    parts varchar not null,
    saved_by varchar(200) not null,
    saved_at timestamp with time zone not null,
    primary key (agreement, version)
);
