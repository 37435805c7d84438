create table review (
    id                bigint primary key,
    version           bigint not null,
    subject_kind      varchar(40) not null,
    subject_reference varchar(80) not null,
    reviewer_id       bigint not null references person (id),
    rubric_id         bigint not null references rubric (id),
    stage             varchar(20) not null,
    reason            varchar(20),
    invited_by        bigint not null references person (id),
    invited_at        timestamp(6) with time zone not null,
    due_at            timestamp(6) with time zone,
    read_version      bigint not null,
    submitted_at      timestamp(6) with time zone,
    reopen_reason     varchar(500),
    constraint review_once unique (subject_kind, subject_reference, reviewer_id),
    constraint review_stage check (stage in
        ('INVITED', 'ACCEPTED', 'DRAFT', 'SUBMITTED', 'REOPENED', 'REFUSED', 'RELEASED')),
    constraint review_reason check ((stage = 'REFUSED') = (reason is not null)
        and (reason is null or reason in ('CONFLICT', 'NOT_MY_FIELD', 'NO_TIME'))),
    constraint review_submitted check (stage <> 'SUBMITTED' or submitted_at is not null)
);

create index review_by_reviewer on review (reviewer_id, stage, due_at);

create table score (
    id             bigint primary key,
    version        bigint not null,
    review_id      bigint not null references review (id),
    criterion_id   bigint not null references criterion (id),
    points         integer,
    points_version bigint not null,
    words          text not null,
    words_version  bigint not null,
    constraint score_once unique (review_id, criterion_id),
    constraint score_points check (points between 1 and 5)
);

create index score_by_criterion on score (criterion_id);
