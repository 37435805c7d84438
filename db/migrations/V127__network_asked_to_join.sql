-- Somebody from outside asks for an organisation to join. It is nobody's until the mailed link says that the address is real.
create table asked_to_join (
    id           bigint primary key,
    version      bigint not null,
    token_hash   varchar(64) not null,
    name         varchar(160) not null,
    place        varchar(120) not null,
    sector       varchar(20) not null references sector (code),
    contact_name varchar(120) not null,
    email        varchar(254) not null,
    why          varchar(600) not null,
    address      varchar(64) not null,
    asked_at     timestamp(6) with time zone not null,
    confirmed_at timestamp(6) with time zone,
    constraint asked_to_join_token unique (token_hash)
);
create index asked_to_join_by_email on asked_to_join (email, asked_at);
create index asked_to_join_by_time on asked_to_join (asked_at);
