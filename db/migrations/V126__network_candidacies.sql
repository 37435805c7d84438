-- One row for one way in: who named the organisation, when it took which step, how it ended.
create table candidacy (
    id              bigint primary key,
    version         bigint not null,
    organisation_id bigint not null references organisation (id),
    named_by        bigint references organisation (id),
    named_by_person bigint references person (id),
    contact_id      bigint not null references person (id),
    why             varchar(600) not null,
    named_at        timestamp(6) with time zone not null,
    checked_at      timestamp(6) with time zone,
    applied_at      timestamp(6) with time zone,
    draft_kind      varchar(30),
    draft_reference varchar(60),
    vetting_at      timestamp(6) with time zone,
    ended_at        timestamp(6) with time zone,
    admitted        boolean not null,
    last_word       varchar(1000),
    open_of         bigint generated always as (case when ended_at is null then organisation_id end) ${stored},
    constraint candidacy_end check (not admitted or ended_at is not null),
    constraint candidacy_draft check ((draft_kind is null) = (draft_reference is null))
);
create unique index candidacy_one_open on candidacy (open_of);
create index candidacy_by_organisation on candidacy (organisation_id, named_at);
create index candidacy_by_namer on candidacy (named_by, named_at);

-- How the organisation sees itself before it promises anything.
create table readiness_mark (
    id           bigint primary key,
    version      bigint not null,
    candidacy_id bigint not null references candidacy (id),
    trait        varchar(20) not null,
    mark         integer not null,
    evidence     varchar(400) not null,
    constraint readiness_mark_once unique (candidacy_id, trait),
    constraint readiness_mark_trait check (trait in ('URGENCY', 'LEADERS', 'COLLABORATION', 'LEARNING')),
    constraint readiness_mark_scale check (mark between 0 and 3)
);
