-- What happened to each subject, move by move. Rows are only ever added.
create table history (
    id bigint not null primary key,
    version bigint not null,
    subject_kind varchar(30) not null,
    subject_reference varchar(60) not null,
    person_id bigint,
    as_role varchar(40) not null,
    move_name varchar(60) not null,
    from_stage varchar(40),
    to_stage varchar(40),
    reason text,
    subject_version bigint not null,
    happened_at timestamp(6) with time zone not null
);
create index history_subject on history (subject_kind, subject_reference, id);
create index history_person on history (person_id, happened_at);

-- Who did what, from where. A row is sealed soon after it is written: position and chain are set once, in order.
create table audit (
    id bigint not null primary key,
    version bigint not null,
    action varchar(80) not null,
    subject_kind varchar(30) not null,
    subject_reference varchar(60) not null,
    person_id bigint,
    address varchar(60) not null,
    before_text text,
    after_text text,
    happened_at timestamp(6) with time zone not null,
    digest char(64) not null,
    place bigint,
    chain char(64),
    constraint audit_place unique (place),
    constraint audit_sealed check ((place is null and chain is null) or (place is not null and chain is not null))
);
create index audit_subject on audit (subject_kind, subject_reference, id);
create index audit_when on audit (happened_at, id);
create index audit_person on audit (person_id, happened_at);

-- Where the chain ends, so that a row cut off its end is missed. One row; whoever seals holds its lock.
create table audit_head (
    id bigint not null primary key,
    version bigint not null,
    place bigint not null,
    chain char(64) not null
);
insert into audit_head (id, version, place, chain)
values (1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000');
