-- A kept file: its card here, its bytes in pieces below or in the directory that the installation names.
create table stored_file (
    id bigint not null primary key,
    version bigint not null,
    token varchar(30) not null,
    subject_kind varchar(30) not null,
    subject_reference varchar(60) not null,
    name varchar(150) not null,
    type varchar(100) not null,
    size_bytes bigint not null,
    sha256 char(64) not null,
    kept_by bigint,
    kept_at timestamp(6) with time zone not null,
    constraint stored_file_token unique (token),
    constraint stored_file_size check (size_bytes > 0)
);
create index stored_file_subject on stored_file (subject_kind, subject_reference, id);

create table stored_file_piece (
    id bigint not null primary key,
    version bigint not null,
    file_id bigint not null,
    piece_no integer not null,
    content bytea not null,
    constraint stored_file_piece_once unique (file_id, piece_no),
    constraint stored_file_piece_file foreign key (file_id) references stored_file (id) on delete cascade
);
