-- Where an organisation's money goes. What is told of the account is sealed with a key that the database never sees; a
-- version is never edited, and the one that stands is replaced only when a second person has confirmed the next.
create table payee_account (
    id              bigint primary key,
    version         bigint not null,
    organisation_id bigint not null references organisation (id),
    number_in_line  integer not null,
    stage           varchar(20) not null,
    key_name        varchar(16) not null,
    sealed          text not null,
    proposed_by     bigint not null references person (id),
    proposed_at     timestamp(6) with time zone not null,
    settled_by      bigint references person (id),
    settled_at      timestamp(6) with time zone,
    standing_of     bigint generated always as (case when stage = 'STANDING' then organisation_id end) ${stored},
    proposed_of     bigint generated always as (case when stage = 'PROPOSED' then organisation_id end) ${stored},
    constraint payee_account_number unique (organisation_id, number_in_line),
    constraint payee_account_stage check (stage in ('PROPOSED', 'STANDING', 'REPLACED', 'DROPPED')),
    constraint payee_account_settled check ((stage = 'PROPOSED') = (settled_at is null)),
    constraint payee_account_two_people check (stage in ('PROPOSED', 'DROPPED') or settled_by <> proposed_by)
);

create unique index payee_account_one_standing on payee_account (standing_of);
create unique index payee_account_one_proposed on payee_account (proposed_of);
