create table account (
    id            bigint       not null primary key,
    version       bigint       not null,
    person_id     bigint       not null,
    email         varchar(254) not null,
    name          varchar(120) default '' not null,
    password_hash varchar(300),
    stamp         bigint       not null,
    invited_at    timestamp(6) with time zone not null,
    signed_out_at timestamp(6) with time zone,
    disabled_at   timestamp(6) with time zone,
    last_seen_at  timestamp(6) with time zone,
    constraint account_one_per_person unique (person_id),
    constraint account_one_per_email unique (email),
    constraint account_email_canonical check (email = lower(email) and email <> ''),
    constraint account_hash_form check (password_hash is null or password_hash like '$argon2id$%')
);

create table account_role (
    account_id bigint      not null,
    role       varchar(20) not null,
    constraint account_role_pk primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id),
    constraint account_role_known
        check (role in ('partner', 'reviewer', 'officer', 'approver', 'finance', 'administrator'))
);

create index account_role_by_role on account_role (role, account_id);
