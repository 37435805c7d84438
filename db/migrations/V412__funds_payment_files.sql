-- What was handed to the bank, byte for byte and sealed: it names accounts in full.
create table payment_file (
    id        bigint primary key,
    version   bigint not null,
    reference varchar(30) not null,
    format    varchar(20) not null,
    payments  integer not null,
    key_name  varchar(16) not null,
    sealed    text not null,
    made_by   bigint not null references person (id),
    made_at   timestamp(6) with time zone not null,
    constraint payment_file_reference unique (reference),
    constraint payment_file_format check (format in ('CSV', 'PAIN_001')),
    constraint payment_file_unedited check (version <= 1)
);

create index payment_file_by_time on payment_file (made_at);
