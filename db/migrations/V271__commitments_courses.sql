-- How a promise goes, beside its own row: whether its partner shows the computed view to the network, and how it wants to
-- end. What was proposed goes when the backbone has answered; the history keeps it.
create table commitment_course (
    id             bigint primary key,
    version        bigint not null,
    commitment_id  bigint not null references commitment (id),
    shared         boolean not null,
    proposed_end   varchar(20),
    evidence       text,
    proposed_at    timestamp(6) with time zone,
    proposed_by    bigint references person (id),
    ended_on       date,
    constraint commitment_course_once unique (commitment_id),
    constraint commitment_course_end check (proposed_end in ('FULFILLED', 'EXCEEDED', 'NOT_MET')),
    constraint commitment_course_proposed check ((proposed_end is null and evidence is null and proposed_at is null
        and proposed_by is null) or (proposed_end is not null and evidence is not null and proposed_at is not null
        and proposed_by is not null))
);

-- What a report said of the milestones.
create table report_milestone (
    report_id    bigint not null references progress_report (id),
    milestone_id bigint not null references commitment_milestone (id),
    actual       bigint not null,
    primary key (report_id, milestone_id),
    constraint report_milestone_actual check (actual >= 0)
);

create index report_milestone_of on report_milestone (milestone_id);
