-- Two partners who may help one another. The giver is asked first; who seeks is told only when the giver says yes.
create table introduction (
    id            bigint primary key,
    version       bigint not null,
    seeker_id     bigint not null references organisation (id),
    giver_id      bigint not null references organisation (id),
    competence    varchar(20) references competence (code),
    need_words    varchar(400) not null,
    offer_words   varchar(160) not null,
    origin        varchar(12) not null,
    check_in_id   bigint,
    stage         varchar(15) not null,
    begun_by      bigint not null references person (id),
    begun_at      timestamp(6) with time zone not null,
    giver_by      bigint references person (id),
    giver_at      timestamp(6) with time zone,
    seeker_by     bigint references person (id),
    seeker_at     timestamp(6) with time zone,
    ended_at      timestamp(6) with time zone,
    open_pair     varchar(60),
    constraint introduction_pair unique (open_pair),
    constraint introduction_two check (seeker_id <> giver_id),
    constraint introduction_origin check (origin in ('ASKED', 'SUGGESTED')),
    constraint introduction_stage check (stage in ('GIVER_ASKED', 'SEEKER_ASKED', 'MADE', 'DECLINED', 'WITHDRAWN')),
    constraint introduction_both check (stage <> 'MADE' or (giver_at is not null and seeker_at is not null)),
    constraint introduction_giver_first check (stage <> 'SEEKER_ASKED' or giver_at is not null)
);

create index introduction_by_seeker on introduction (seeker_id, stage);
create index introduction_by_giver on introduction (giver_id, stage);
create index introduction_by_check_in on introduction (check_in_id);
