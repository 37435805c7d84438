-- The annual review opens for all on one day and closes on another; published are its counts as they stood, and no names.
create table review_season (
    id           bigint primary key,
    version      bigint not null,
    year_no      integer not null,
    opens_on     date not null,
    closes_on    date not null,
    season_state varchar(20) not null,
    published_at timestamp(6) with time zone,
    published_by bigint references person (id),
    asked        integer,
    answered     integer,
    fulfilled    integer,
    exceeded     integer,
    on_the_way   integer,
    silent       integer,
    constraint review_season_year unique (year_no),
    constraint review_season_days check (closes_on > opens_on),
    constraint review_season_state check (season_state in ('PLANNED', 'OPEN', 'CLOSED', 'PUBLISHED')),
    constraint review_season_published check ((season_state = 'PUBLISHED') = (published_at is not null))
);

-- One promise's four answers in one season, and how the year was closed: a meeting and one support offered.
create table annual_review (
    id            bigint primary key,
    version       bigint not null,
    season_id     bigint not null references review_season (id),
    commitment_id bigint not null references commitment (id),
    review_state  varchar(20) not null,
    succeed       text,
    hard          text,
    learned       text,
    better        text,
    helped        boolean,
    meeting       varchar(20),
    meeting_when  varchar(200),
    seconds       integer not null,
    sent_at       timestamp(6) with time zone,
    sent_by       bigint references person (id),
    met_on        date,
    support       varchar(20),
    support_words varchar(400),
    reply         text,
    closed_at     timestamp(6) with time zone,
    closed_by     bigint references person (id),
    constraint annual_review_once unique (season_id, commitment_id),
    constraint annual_review_state check (review_state in ('OPEN', 'SENT', 'CLOSED', 'MISSED', 'MADE_UP')),
    constraint annual_review_meeting check (meeting in ('TELEPHONE', 'VISIT', 'OTHER')),
    constraint annual_review_support check (support in ('GRANT_CALL', 'SESSION', 'INTRODUCTION')),
    constraint annual_review_sent check (review_state not in ('SENT', 'CLOSED') or (sent_at is not null and sent_by is not null
        and succeed is not null and hard is not null and learned is not null and better is not null)),
    constraint annual_review_closed check (review_state <> 'CLOSED' or (met_on is not null and support is not null
        and support_words is not null and closed_by is not null))
);

create index annual_review_by_commitment on annual_review (commitment_id, season_id);
create index annual_review_by_state on annual_review (season_id, review_state);

-- What several said, in one sentence, and what the network changes for it. Only how many said it is ever told.
create table season_theme (
    id           bigint primary key,
    version      bigint not null,
    season_id    bigint not null references review_season (id),
    theme_kind   varchar(10) not null,
    words        varchar(200) not null,
    change_words varchar(300),
    changed      boolean,
    change_when  varchar(60),
    change_by    bigint references person (id),
    constraint season_theme_words unique (season_id, theme_kind, words),
    constraint season_theme_kind check (theme_kind in ('HARD', 'BETTER')),
    constraint season_theme_change check ((change_words is null and changed is null and change_when is null
        and change_by is null) or (change_words is not null and changed is not null and change_when is not null
        and change_by is not null))
);

create table season_theme_review (
    theme_id  bigint not null references season_theme (id),
    review_id bigint not null references annual_review (id),
    primary key (theme_id, review_id)
);

create index season_theme_review_of on season_theme_review (review_id);
