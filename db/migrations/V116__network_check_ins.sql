-- The backbone rings every partner at least once a year. What was heard is private to it; something useful follows in 14 days.
create table check_in (
    id              bigint primary key,
    version         bigint not null,
    organisation_id bigint not null references organisation (id),
    on_day          date not null,
    due_day         date not null,
    minutes         integer not null,
    spoke_with      bigint references person (id),
    by_person       bigint not null references person (id),
    headline        varchar(160) not null,
    heard           text not null,
    stage           varchar(10) not null,
    closed_at       timestamp(6) with time zone,
    open_of         bigint,
    constraint check_in_open unique (open_of),
    constraint check_in_stage check (stage in ('OPEN', 'CLOSED', 'LATE')),
    constraint check_in_closed check ((stage = 'OPEN') = (closed_at is null)),
    constraint check_in_due check (due_day >= on_day),
    constraint check_in_minutes check (minutes > 0)
);

create index check_in_by_organisation on check_in (organisation_id, on_day);
create index check_in_by_stage on check_in (stage, due_day);
create index check_in_by_person on check_in (by_person, stage);

create table useful_resource (
    id          bigint primary key,
    version     bigint not null,
    check_in_id bigint not null references check_in (id),
    kind        varchar(15) not null,
    title       varchar(200) not null,
    link        varchar(300),
    words       varchar(1000),
    sent_by     bigint not null references person (id),
    sent_to     bigint not null references person (id),
    sent_at     timestamp(6) with time zone not null,
    constraint useful_resource_kind check (kind in ('INTRODUCTION', 'BRIEF', 'CALL', 'OTHER'))
);

create index useful_resource_by_check_in on useful_resource (check_in_id);
