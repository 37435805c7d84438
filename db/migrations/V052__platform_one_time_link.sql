create table one_time_link (
    id         bigint      not null primary key,
    version    bigint      not null,
    purpose    varchar(10) not null,
    account_id bigint,
    token_hash varchar(64) not null,
    made_at    timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    constraint one_time_link_once unique (token_hash),
    constraint one_time_link_account foreign key (account_id) references account (id),
    constraint one_time_link_purpose check (purpose in ('INVITE', 'FORGOT', 'FIRST')),
    constraint one_time_link_for_whom check ((purpose = 'FIRST') = (account_id is null))
);

create index one_time_link_by_account on one_time_link (account_id);
