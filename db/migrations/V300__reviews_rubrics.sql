create table rubric (
    id        bigint primary key,
    version   bigint not null,
    reference varchar(40) not null,
    name      varchar(120) not null,
    constraint rubric_reference unique (reference)
);

create table criterion (
    id          bigint primary key,
    version     bigint not null,
    rubric_id   bigint not null references rubric (id),
    position    integer not null,
    question    varchar(160) not null,
    help        varchar(300) not null,
    weight      integer not null,
    required    boolean not null,
    independent boolean not null,
    words_1     varchar(160) not null,
    words_2     varchar(160) not null,
    words_3     varchar(160) not null,
    words_4     varchar(160) not null,
    words_5     varchar(160) not null,
    constraint criterion_position unique (rubric_id, position),
    constraint criterion_weight check (weight > 0)
);
