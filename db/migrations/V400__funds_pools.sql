create table pool (
    id          bigint primary key,
    version     bigint not null,
    reference   varchar(40) not null,
    name        varchar(120) not null,
    purpose     varchar(500) not null,
    source      varchar(160) not null,
    currency    varchar(3) not null,
    valid_from  date not null,
    valid_until date not null,
    constraint pool_reference unique (reference),
    constraint pool_currency unique (id, currency),
    constraint pool_days check (valid_until >= valid_from)
);

create index pool_by_days on pool (valid_until, name);

-- Entries are only ever inserted. Numbered without gaps in their pool, each with what was left after it: two bookings
-- that both counted on the same money would need the same number, and a negative rest is refused.
create table ledger_entry (
    id                bigint primary key,
    version           bigint not null,
    pool_id           bigint not null,
    entry_number      bigint not null,
    kind              varchar(20) not null,
    amount_minor      bigint not null,
    currency          varchar(3) not null,
    left_minor        bigint not null,
    subject_kind      varchar(40),
    subject_reference varchar(80),
    made_at           timestamp(6) with time zone not null,
    made_by           bigint references person (id),
    booking_key       varchar(40),
    constraint ledger_entry_booking_key unique (booking_key),
    constraint ledger_entry_pool foreign key (pool_id, currency) references pool (id, currency),
    constraint ledger_entry_number unique (pool_id, entry_number),
    constraint ledger_entry_number_counts check (entry_number > 0),
    constraint ledger_entry_kind check (kind in
        ('FUNDED', 'RESERVED', 'RELEASED', 'COMMITTED', 'UNCOMMITTED', 'PAID', 'RETURNED')),
    constraint ledger_entry_amount check (amount_minor > 0),
    constraint ledger_entry_left check (left_minor >= 0),
    constraint ledger_entry_unedited check (version <= 1),
    constraint ledger_entry_subject check ((kind = 'FUNDED') = (subject_reference is null)
        and (subject_kind is null) = (subject_reference is null))
);

create index ledger_entry_by_subject on ledger_entry (subject_kind, subject_reference);
create index ledger_entry_by_kind on ledger_entry (pool_id, kind);
