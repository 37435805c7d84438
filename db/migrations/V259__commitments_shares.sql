-- Who carries how much of a promise, in ten-thousandths that add up to one. What is divided anew ends and begins again, so
-- that everyone can read how it was before.
create table commitment_share (
    id              bigint primary key,
    version         bigint not null,
    commitment_id   bigint not null references commitment (id),
    organisation_id bigint not null references organisation (id),
    part            integer not null,
    from_day        date not null,
    until_day       date,
    agreed_by       bigint references person (id),
    agreed_at       timestamp(6) with time zone,
    current_key     varchar(60) generated always as (case when until_day is null
        then cast(commitment_id as varchar(20)) || '/' || cast(organisation_id as varchar(20)) end) ${stored},
    constraint commitment_share_part check (part between 1 and 10000)
);

create unique index commitment_share_current on commitment_share (current_key);
create index commitment_share_by_commitment on commitment_share (commitment_id);
create index commitment_share_by_organisation on commitment_share (organisation_id, until_day);

insert into commitment_share (id, version, commitment_id, organisation_id, part, from_day, agreed_at)
  select nextval('id_seq'), 1, c.id, c.organisation_id, 10000, c.since_day, cast(c.since_day as timestamp(6) with time zone)
  from commitment c;

-- The way to a promise; a milestone counts with its weight.
create table commitment_milestone (
    id            bigint primary key,
    version       bigint not null,
    commitment_id bigint not null references commitment (id),
    position      integer not null,
    words         varchar(200) not null,
    due_day       date not null,
    weight        integer not null,
    baseline      bigint not null,
    target        bigint not null,
    actual        bigint not null,
    constraint commitment_milestone_weight check (weight between 1 and 100),
    constraint commitment_milestone_way check (target <> baseline and baseline >= 0 and target >= 0 and actual >= 0)
);

create index commitment_milestone_by_commitment on commitment_milestone (commitment_id, position);
