-- How much somebody wants to read, and about what. Who has no row here gets the usual limits and every topic.
create table reader_profile (
    id        bigint primary key,
    version   bigint not null,
    person_id bigint not null references person (id),
    at_once   integer not null,
    a_year    integer not null,
    constraint reader_profile_person unique (person_id),
    constraint reader_profile_limits check (at_once between 0 and 99 and a_year between 0 and 999)
);

-- The code of a theme or a cause: theme:learning, cause:time-for-labs.
create table reader_topic (
    profile_id bigint not null references reader_profile (id),
    topic      varchar(120) not null,
    primary key (profile_id, topic)
);
