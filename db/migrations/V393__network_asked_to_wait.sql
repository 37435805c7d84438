-- A partner that was to be rung asked to wait until a day. The newest holds until that day; then it is over by itself.
create table call_wait (
    id              bigint primary key,
    version         bigint not null,
    organisation_id bigint not null references organisation (id),
    words           varchar(120) not null,
    until_day       date not null,
    noted_by        bigint not null references person (id),
    noted_at        timestamp(6) with time zone not null
);

create index call_wait_by_day on call_wait (until_day, organisation_id);
create index call_wait_by_organisation on call_wait (organisation_id);
