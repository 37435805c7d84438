-- One payment of one subject. While it is not withdrawn the subject has no other; one person neither proposes and
-- approves nor approves twice; what is exported is in a file, what is paid has its day.
create table payment (
    id                bigint primary key,
    version           bigint not null,
    reference         varchar(30) not null,
    subject_kind      varchar(40) not null,
    subject_reference varchar(80) not null,
    pool_id           bigint not null,
    payee_id          bigint not null references organisation (id),
    title             varchar(200) not null,
    amount_minor      bigint not null,
    currency          varchar(3) not null,
    stage             varchar(20) not null,
    due_at            timestamp(6) with time zone not null,
    account_id        bigint references payee_account (id),
    proposed_by       bigint references person (id),
    endorsed_by       bigint references person (id),
    approved_by       bigint references person (id),
    attempt           integer not null,
    file_id           bigint references payment_file (id),
    settled_on        date,
    reason            varchar(4000),
    open_subject      varchar(130) generated always as
        (case when stage <> 'WITHDRAWN' then subject_kind || '/' || subject_reference end) ${stored},
    constraint payment_reference unique (reference),
    constraint payment_pool foreign key (pool_id, currency) references pool (id, currency),
    constraint payment_amount check (amount_minor > 0),
    constraint payment_stage check (stage in
        ('DUE', 'PROPOSED', 'APPROVED', 'EXPORTED', 'PAID', 'FAILED', 'WITHDRAWN')),
    constraint payment_approver check (approved_by <> proposed_by),
    constraint payment_endorser check (endorsed_by <> proposed_by and endorsed_by <> approved_by),
    constraint payment_proposed check (stage not in ('PROPOSED', 'APPROVED', 'EXPORTED', 'PAID', 'FAILED')
        or proposed_by is not null and account_id is not null),
    constraint payment_approved check (stage not in ('APPROVED', 'EXPORTED', 'PAID', 'FAILED')
        or approved_by is not null),
    constraint payment_exported check (stage not in ('EXPORTED', 'PAID', 'FAILED') or file_id is not null),
    constraint payment_paid check (stage <> 'PAID' or settled_on is not null),
    constraint payment_attempt check (attempt >= 0)
);

create unique index payment_one_of_subject on payment (open_subject);
create index payment_by_stage on payment (stage, due_at);
create index payment_by_pool on payment (pool_id, due_at);
create index payment_by_payee on payment (payee_id);
create index payment_by_file on payment (file_id);
