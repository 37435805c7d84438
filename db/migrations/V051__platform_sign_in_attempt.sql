create table sign_in_attempt (
    id      bigint       not null primary key,
    version bigint       not null,
    kind    varchar(10)  not null,
    account varchar(254) not null,
    address varchar(64)  not null,
    tried_at timestamp(6) with time zone not null,
    constraint sign_in_attempt_kind check (kind in ('SIGN_IN', 'FORGOT'))
);

create index sign_in_attempt_by_account on sign_in_attempt (account, tried_at);
create index sign_in_attempt_by_address on sign_in_attempt (address, tried_at);
create index sign_in_attempt_by_time on sign_in_attempt (tried_at);
