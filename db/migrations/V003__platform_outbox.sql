-- What must leave the transaction that decided it: mail, hooks, another room's work. One row per kind and key, for ever.
create table outbox (
    id bigint not null primary key,
    version bigint not null,
    kind varchar(60) not null,
    post_key varchar(160) not null,
    body text not null,
    state varchar(10) not null,
    attempts integer not null,
    last_error varchar(500),
    posted_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    done_at timestamp(6) with time zone,
    constraint outbox_once unique (kind, post_key),
    constraint outbox_state check (state in ('WAITING', 'DONE', 'GIVEN_UP')),
    constraint outbox_attempts check (attempts >= 0)
);
create index outbox_due on outbox (state, due_at, id);
create index outbox_posted on outbox (kind, posted_at);
