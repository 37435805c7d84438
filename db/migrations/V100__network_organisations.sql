create table sector (
    code  varchar(20) primary key,
    title varchar(60) not null unique,
    place_in_list integer not null
);

insert into sector (code, title, place_in_list) values
    ('public', 'Public', 1),
    ('business', 'Business', 2),
    ('nonprofit', 'Nonprofit', 3),
    ('academia', 'Academia', 4),
    ('philanthropy', 'Philanthropy', 5);

create table organisation (
    id          bigint primary key,
    version     bigint not null,
    reference   varchar(80) not null,
    name        varchar(160) not null,
    short_name  varchar(60) not null,
    sector      varchar(20) not null references sector (code),
    place       varchar(120) not null,
    standing    varchar(20) not null,
    member_since date,
    sort_text   varchar(200) not null,
    search_text varchar(600) not null,
    constraint organisation_reference unique (reference),
    constraint organisation_reference_shape check (reference = lower(reference) and reference <> ''),
    constraint organisation_standing check (standing in
        ('NOMINATED', 'READINESS', 'APPLIED', 'VETTING', 'MEMBER', 'PAUSED', 'DECLINED', 'ALUMNI', 'BACKBONE'))
);

create index organisation_by_alphabet on organisation (sort_text, id);
