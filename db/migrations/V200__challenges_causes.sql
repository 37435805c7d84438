create table theme (
    id            bigint primary key,
    version       bigint not null,
    reference     varchar(80) not null,
    title         varchar(120) not null,
    sentence      varchar(400) not null,
    place_in_list integer not null,
    constraint theme_reference unique (reference)
);

create table cause (
    id        bigint primary key,
    version   bigint not null,
    theme_id  bigint not null references theme (id),
    reference varchar(80) not null,
    title     varchar(160) not null,
    brief     varchar(600) not null,
    constraint cause_reference unique (reference)
);

create index cause_by_theme on cause (theme_id, title);

create table cause_work (
    id              bigint primary key,
    version         bigint not null,
    cause_id        bigint not null references cause (id),
    organisation_id bigint not null references organisation (id),
    depth           varchar(20) not null,
    what            varchar(200) not null,
    constraint cause_work_once unique (cause_id, organisation_id),
    constraint cause_work_depth check (depth in ('EXPLORING', 'WORKING', 'IMPLEMENTING'))
);

create index cause_work_by_organisation on cause_work (organisation_id);
