-- When each rhythm beats next. Whoever holds the row's lock beats; other servers pass it by.
create table rhythm (
    id bigint not null primary key,
    version bigint not null,
    name varchar(80) not null,
    due_at timestamp(6) with time zone not null,
    ran_at timestamp(6) with time zone,
    last_error varchar(500),
    constraint rhythm_name unique (name)
);

-- What an administrator switched while everything runs.
create table setting (
    id bigint not null primary key,
    version bigint not null,
    name varchar(80) not null,
    text varchar(500) not null,
    constraint setting_name unique (name)
);
