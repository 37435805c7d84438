-- What somebody thinks is wrong in a profile; its own people or the backbone take it over or not, with a word.
create table change_request (
    id              bigint primary key,
    version         bigint not null,
    organisation_id bigint not null references organisation (id),
    field_name      varchar(20) not null,
    was_text        varchar(400),
    becomes_text    varchar(400) not null,
    why             varchar(1000),
    asked_by        bigint not null references person (id),
    asked_at        timestamp(6) with time zone not null,
    stage           varchar(12) not null,
    answered_by     bigint references person (id),
    answered_at     timestamp(6) with time zone,
    word            varchar(1000),
    constraint change_request_field check (field_name in
        ('NAME', 'SHORT_NAME', 'LEGAL_NAME', 'PLACE', 'REGISTERED', 'WEBSITE', 'OTHER')),
    constraint change_request_stage check (stage in ('OPEN', 'ACCEPTED', 'REFUSED')),
    constraint change_request_answered check ((stage = 'OPEN') = (answered_at is null))
);

create index change_request_by_organisation on change_request (organisation_id, stage);
create index change_request_by_stage on change_request (stage, asked_at);
