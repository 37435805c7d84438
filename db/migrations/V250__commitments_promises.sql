create table goal (
    id        bigint primary key,
    version   bigint not null,
    reference varchar(80) not null,
    title     varchar(160) not null,
    unit      varchar(60) not null,
    target    bigint not null,
    start_day date not null,
    due_day   date not null,
    constraint goal_reference unique (reference),
    constraint goal_target check (target > 0),
    constraint goal_days check (due_day > start_day)
);

-- usual_amount is what would have come anyway.
create table commitment (
    id              bigint primary key,
    version         bigint not null,
    reference       varchar(20) not null,
    organisation_id bigint not null references organisation (id),
    goal_id         bigint not null references goal (id),
    theme_reference varchar(80) not null references theme (reference),
    title           varchar(160) not null,
    sentence        varchar(400) not null,
    state           varchar(20) not null,
    visibility      varchar(20) not null,
    since_day       date not null,
    due_day         date not null,
    unit            varchar(60) not null,
    baseline        bigint not null,
    usual_amount    bigint not null,
    target          bigint not null,
    actual          bigint not null,
    constraint commitment_reference unique (reference),
    constraint commitment_state check (state in
        ('DRAFT', 'SUBMITTED', 'VETTING', 'CHANGES_ASKED', 'ACTIVE', 'DECLINED', 'FULFILLED', 'EXCEEDED', 'NOT_MET',
         'WITHDRAWN', 'SILENT')),
    constraint commitment_visibility check (visibility in ('PUBLIC', 'NETWORK', 'PRIVATE')),
    constraint commitment_days check (due_day > since_day),
    constraint commitment_amounts check (baseline >= 0 and usual_amount >= 0 and target >= 0 and actual >= 0)
);

create index commitment_by_organisation on commitment (organisation_id, state, due_day);
create index commitment_by_state on commitment (state, visibility, due_day);

create table commitment_cause (
    commitment_id bigint not null references commitment (id),
    cause_id      bigint not null references cause (id),
    primary key (commitment_id, cause_id)
);

create index commitment_cause_by_cause on commitment_cause (cause_id);
