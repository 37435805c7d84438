-- What research says about a cause. Each saving is an edition of its own, and the earlier ones stay.
create table cause_brief (
    id            bigint primary key,
    version       bigint not null,
    cause_id      bigint not null references cause (id),
    edition       integer not null,
    known         varchar(4000) not null,
    not_known     varchar(4000) not null,
    tried         varchar(4000) not null,
    works         varchar(4000) not null,
    does_not_work varchar(4000) not null,
    sources       varchar(4000) not null,
    reviewed_on   date not null,
    reviewed_by   bigint,
    written_by    bigint,
    written_at    timestamp(6) with time zone not null,
    constraint cause_brief_edition unique (cause_id, edition)
);

-- What somebody found and suggests for a brief; the backbone takes it in or leaves it out.
create table brief_note (
    id              bigint primary key,
    version         bigint not null,
    cause_id        bigint not null references cause (id),
    content         varchar(2000) not null,
    source          varchar(400) not null,
    suggested_by    bigint not null,
    organisation_id bigint references organisation (id),
    suggested_at    timestamp(6) with time zone not null,
    state           varchar(20) not null,
    settled_by      bigint,
    settled_at      timestamp(6) with time zone,
    reason          varchar(1000),
    constraint brief_note_state check (state in ('OPEN', 'TAKEN', 'LEFT_OUT'))
);

create index brief_note_by_cause on brief_note (cause_id, state);
create index brief_note_by_state on brief_note (state, suggested_at);
