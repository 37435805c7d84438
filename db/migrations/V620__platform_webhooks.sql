-- Where programs of others hear what happens here. The secret signs what is sent and so must be read back; see ADR 66.
create table webhook (
    id bigint not null primary key,
    version bigint not null,
    address varchar(500) not null,
    secret varchar(100) not null,
    kinds varchar(500) not null,
    made_by bigint not null references person (id),
    made_at timestamp(6) with time zone not null,
    paused_at timestamp(6) with time zone,
    removed_at timestamp(6) with time zone
);
