create table person (
    id           bigint primary key,
    version      bigint not null,
    name         varchar(120) not null,
    email        varchar(254) not null,
    pronouns     varchar(40),
    zone_id      varchar(60) not null,
    language_tag varchar(35) not null,
    search_text  varchar(600) not null,
    constraint person_email unique (email),
    constraint person_email_lower check (email = lower(email))
);

create index person_by_name on person (name, id);

-- until_day is the first day on which it no longer holds. Of two open rows only one can be the intrapreneur's.
create table affiliation (
    id               bigint primary key,
    version          bigint not null,
    organisation_id  bigint not null references organisation (id),
    person_id        bigint not null references person (id),
    affiliation_role varchar(20) not null,
    from_day         date not null,
    until_day        date,
    intrapreneur_of  bigint generated always as
        (case when affiliation_role = 'INTRAPRENEUR' and until_day is null then organisation_id end) ${stored},
    constraint affiliation_role_known check (affiliation_role in
        ('INTRAPRENEUR', 'DEPUTY', 'MEMBER', 'DATA_STEWARD', 'FINANCE_CONTACT')),
    constraint affiliation_days check (until_day is null or until_day >= from_day)
);

create unique index affiliation_one_intrapreneur on affiliation (intrapreneur_of);
create index affiliation_by_organisation on affiliation (organisation_id, from_day);
create index affiliation_by_person on affiliation (person_id, from_day);
