-- Where something already works: suggested by anybody of the network, shown once the backbone has read it.
create table bright_spot (
    id              bigint primary key,
    version         bigint not null,
    cause_id        bigint not null references cause (id),
    who             varchar(160) not null,
    place           varchar(120) not null,
    what            varchar(400) not null,
    evidence        varchar(400) not null,
    link            varchar(300),
    state           varchar(20) not null,
    suggested_by    bigint,
    organisation_id bigint references organisation (id),
    suggested_at    timestamp(6) with time zone not null,
    settled_by      bigint,
    settled_at      timestamp(6) with time zone,
    reason          varchar(1000),
    constraint bright_spot_state check (state in ('SUGGESTED', 'SHOWN', 'DECLINED', 'TAKEN_DOWN'))
);

create index bright_spot_by_cause on bright_spot (cause_id, state);
create index bright_spot_by_state on bright_spot (state, suggested_at);
