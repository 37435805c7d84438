-- What a partner tells of its promise at any time: how much there is, in words, how it goes in its own view, what is hard and
-- what it learned. Only what staff have checked counts toward the goal.
create table progress_report (
    id              bigint primary key,
    version         bigint not null,
    commitment_id   bigint not null references commitment (id),
    organisation_id bigint not null references organisation (id),
    person_id       bigint not null references person (id),
    submission      varchar(60) not null,
    told_at         timestamp(6) with time zone not null,
    told_day        date not null,
    actual          bigint not null,
    sentence        text not null,
    own_view        varchar(20) not null,
    hard            text,
    learned         text,
    evidence        text,
    verified_at     timestamp(6) with time zone,
    verified_by     bigint references person (id),
    constraint progress_report_once unique (commitment_id, submission),
    constraint progress_report_actual check (actual >= 0),
    constraint progress_report_view check (own_view in ('AHEAD', 'ON_THE_WAY', 'BEHIND', 'NEEDS_HELP')),
    constraint progress_report_verified check ((verified_at is null and verified_by is null) or
        (verified_at is not null and verified_by is not null))
);

create index progress_report_of on progress_report (commitment_id, told_at);
create index progress_report_unverified on progress_report (verified_at, told_at);
