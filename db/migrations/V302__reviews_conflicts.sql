-- Closed by withdrawn_at, never deleted. About an organisation, or about one case.
create table conflict_declaration (
    id                bigint primary key,
    version           bigint not null,
    person_id         bigint not null references person (id),
    kind              varchar(20) not null,
    organisation_id   bigint references organisation (id),
    subject_kind      varchar(40),
    subject_reference varchar(80),
    by_administrator  boolean not null,
    declared_by       bigint not null references person (id),
    declared_at       timestamp(6) with time zone not null,
    withdrawn_by      bigint references person (id),
    withdrawn_at      timestamp(6) with time zone,
    constraint conflict_declaration_kind check (kind in ('PROFESSIONAL', 'PERSONAL', 'FAMILY', 'FINANCIAL')),
    constraint conflict_declaration_about check ((organisation_id is null) <> (subject_reference is null)
        and (subject_kind is null) = (subject_reference is null)),
    constraint conflict_declaration_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index conflict_declaration_by_person on conflict_declaration (person_id, withdrawn_at);
create index conflict_declaration_by_subject on conflict_declaration (subject_kind, subject_reference);

create table no_conflict (
    id           bigint primary key,
    version      bigint not null,
    review_id    bigint not null references review (id),
    case_version bigint not null,
    confirmed_at timestamp(6) with time zone not null
);

create index no_conflict_by_review on no_conflict (review_id, confirmed_at);
