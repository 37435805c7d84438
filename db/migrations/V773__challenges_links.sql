-- What drives what. A link that was taken out stays with the day it ended, and may be drawn again.
create table cause_link (
    id         bigint primary key,
    version    bigint not null,
    from_id    bigint not null references cause (id),
    to_id      bigint not null references cause (id),
    polarity   varchar(20) not null,
    strength   varchar(20) not null,
    note       varchar(400) not null,
    ended_at   timestamp(6) with time zone,
    constraint cause_link_once unique (from_id, to_id),
    constraint cause_link_two_ends check (from_id <> to_id),
    constraint cause_link_polarity check (polarity in ('MORE', 'LESS')),
    constraint cause_link_strength check (strength in ('WEAK', 'MEDIUM', 'STRONG'))
);

create index cause_link_by_end on cause_link (to_id);

-- Who no longer works on a cause did so once.
alter table cause_work add column ended_at timestamp(6) with time zone;
