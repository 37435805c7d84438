-- What was typed into one field of a promise that is being written, with a version of its own.
create table commitment_text (
    id            bigint primary key,
    version       bigint not null,
    commitment_id bigint not null references commitment (id),
    code          varchar(40) not null,
    content       text not null,
    saved_by      bigint not null references person (id),
    saved_at      timestamp(6) with time zone not null,
    constraint commitment_text_code unique (commitment_id, code)
);

-- A text that somebody else's text replaced: nothing typed is ever lost.
create table commitment_earlier_text (
    id            bigint primary key,
    version       bigint not null,
    commitment_id bigint not null references commitment (id),
    code          varchar(40) not null,
    content       text not null,
    saved_by      bigint not null references person (id),
    saved_at      timestamp(6) with time zone not null,
    replaced_by   bigint not null references person (id),
    replaced_at   timestamp(6) with time zone not null
);

create index commitment_earlier_text_by_commitment on commitment_earlier_text (commitment_id, code);

-- What a coach or staff say to a promise that is being written, and what is answered: they never write in it.
create table commitment_comment (
    id            bigint primary key,
    version       bigint not null,
    commitment_id bigint not null references commitment (id),
    author        bigint not null references person (id),
    author_as     varchar(10) not null,
    content       text not null,
    written_at    timestamp(6) with time zone not null,
    constraint commitment_comment_as check (author_as in ('PARTNER', 'COACH', 'STAFF'))
);

create index commitment_comment_by_commitment on commitment_comment (commitment_id, written_at);
