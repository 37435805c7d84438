-- How a person wants to hear of each kind of notice; no row means the kind's own default.
create table notice_choice (
    id bigint not null primary key,
    version bigint not null,
    person_id bigint not null,
    kind varchar(40) not null,
    pace varchar(12) not null,
    constraint notice_choice_once unique (person_id, kind),
    constraint notice_choice_pace check (pace in ('AT_ONCE', 'DAILY', 'ONLY_MY_WORK'))
);

-- Notices that wait for the day's one mail.
create table notice_kept (
    id bigint not null primary key,
    version bigint not null,
    person_id bigint not null,
    notice_key varchar(160) not null,
    kind varchar(40) not null,
    subject varchar(300) not null,
    why varchar(300) not null,
    link varchar(500),
    kept_at timestamp(6) with time zone not null,
    digest_day date,
    constraint notice_kept_once unique (person_id, notice_key)
);
create index notice_kept_waiting on notice_kept (digest_day, person_id, id);

-- When somebody is away, and who does the waiting work meanwhile.
create table away (
    id bigint not null primary key,
    version bigint not null,
    person_id bigint not null,
    from_day date not null,
    until_day date not null,
    deputy_id bigint,
    constraint away_order check (from_day <= until_day),
    constraint away_not_self check (deputy_id is null or deputy_id <> person_id)
);
create index away_person on away (person_id, until_day);
create index away_deputy on away (deputy_id, until_day);
