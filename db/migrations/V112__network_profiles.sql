alter table organisation add column legal_name varchar(200);
alter table organisation add column registered_number varchar(80);
alter table organisation add column website varchar(300);
alter table organisation add column logo varchar(40);
create unique index organisation_registered on organisation (registered_number);

-- What partners give and look for, in kinds that can be compared. The list is data, and every network has its own.
create table competence (
    code varchar(20) primary key,
    title varchar(60) not null unique,
    place_in_list integer not null
);

insert into competence (code, title, place_in_list) values
    ('rooms', 'Rooms and workshops', 1),
    ('time', 'People’s time', 2),
    ('tools', 'Tools and equipment', 3),
    ('transport', 'A way to get there', 4),
    ('training', 'Knowledge and training', 5),
    ('learners', 'Classrooms and learners', 6),
    ('data', 'Numbers and data', 7),
    ('money', 'Money', 8),
    ('voice', 'A voice that is heard', 9);

-- One line of a profile. What was taken out stays, with the moment from which it no longer holds.
create table profile_line (
    id              bigint primary key,
    version         bigint not null,
    organisation_id bigint not null references organisation (id),
    list_name       varchar(12) not null,
    competence      varchar(20) references competence (code),
    words           varchar(160) not null,
    search_text     varchar(600) not null,
    place_in_list   integer not null,
    since_at        timestamp(6) with time zone not null,
    gone_at         timestamp(6) with time zone,
    constraint profile_line_list check (list_name in ('PLACES', 'POPULATIONS', 'GIVES', 'NEEDS')),
    constraint profile_line_competence check
        ((list_name in ('PLACES', 'POPULATIONS') and competence is null)
            or (list_name in ('GIVES', 'NEEDS') and competence is not null))
);

create index profile_line_by_organisation on profile_line (organisation_id, list_name, gone_at);
create index profile_line_by_competence on profile_line (list_name, competence, gone_at);
