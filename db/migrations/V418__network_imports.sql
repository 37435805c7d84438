-- One row for one file that was taken over, and one for each entry that it made or changed: what an undo takes back.
create table import_taken (
    id         bigint primary key,
    version    bigint not null,
    of_people  boolean not null,
    taken_by   bigint not null,
    taken_at   timestamp(6) with time zone not null,
    bound      varchar(20),
    undone_by  bigint,
    undone_at  timestamp(6) with time zone,
    constraint import_taken_bound check (bound in ('MERGED', 'MOVED', 'ENDED')),
    constraint import_taken_undone check ((undone_by is null) = (undone_at is null))
);
create index import_taken_newest on import_taken (taken_at);

-- What stood there before is null for an entry that the import made. The version is the one with which the import left the
-- entry: another one means that somebody has changed it since.
create table import_row (
    id           bigint primary key,
    version      bigint not null,
    import_id    bigint not null references import_taken (id),
    line_number  integer not null,
    kind         varchar(20) not null,
    subject_id   bigint not null,
    name         varchar(200) not null,
    link         varchar(200) not null,
    left_version bigint not null,
    before_text  text,
    constraint import_row_kind check (kind in ('ORGANISATION', 'PERSON', 'PART'))
);
create index import_row_of on import_row (import_id, line_number);
