create table team (
  id bigint primary key,
  version bigint not null,
  reference varchar(20) not null constraint team_reference unique,
  cohort_id bigint not null references cohort (id),
  title varchar(160) not null,
  stage varchar(12) not null constraint team_stage check (stage in
    ('DRAFT', 'CO_SIGNING', 'SUBMITTED', 'IN_REVIEW', 'SELECTED', 'RESERVED', 'DECLINED', 'OFFERED', 'WAITING', 'PLACED',
     'TURNED_DOWN', 'LAPSED', 'UNPLACED', 'LEFT', 'FINISHED', 'MISSED', 'WITHDRAWN')),
  lead_id bigint not null references organisation (id),
  commitment_reference varchar(80),
  coach_id bigint references person (id),
  started_by bigint not null references person (id),
  started_at timestamp(6) with time zone not null,
  submission_key varchar(64) constraint team_submission_key unique,
  submitted_at timestamp(6) with time zone,
  submitted_by bigint references person (id),
  decided_by bigint references person (id),
  decided_at timestamp(6) with time zone,
  decided_why text,
  told_at timestamp(6) with time zone,
  offered_until timestamp(6) with time zone,
  waiting_place integer,
  placed_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  learned text,
  -- one open draft for one partner in one cohort: a second start opens the first
  draft_key varchar(60) generated always as (
    case when stage in ('DRAFT', 'CO_SIGNING') then cast(cohort_id as varchar(20)) || '/' || cast(lead_id as varchar(20)) end) ${stored},
  constraint team_waiting check (waiting_place is null or waiting_place >= 1),
  constraint team_submitted check (stage in ('DRAFT', 'CO_SIGNING', 'MISSED', 'WITHDRAWN') or submitted_at is not null),
  constraint team_offered check (stage <> 'OFFERED' or offered_until is not null),
  constraint team_placed check (stage not in ('PLACED', 'FINISHED', 'LEFT') or placed_at is not null)
);
create sequence team_number start with 1;
create unique index team_draft on team (draft_key);
create index team_cohort on team (cohort_id, stage);
create index team_lead on team (lead_id);
create index team_coach on team (coach_id);

-- The partners of one team, the lead first.
create table team_partner (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  organisation_id bigint not null references organisation (id),
  position integer not null,
  asked_person bigint references person (id),
  asked_at timestamp(6) with time zone,
  confirmed_by bigint references person (id),
  confirmed_at timestamp(6) with time zone,
  constraint team_partner_once unique (team_id, organisation_id)
);
create index team_partner_organisation on team_partner (organisation_id);

-- The fellows: people of its partners. Somebody who leaves stays in its history.
create table team_member (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  organisation_id bigint not null references organisation (id),
  person_id bigint not null references person (id),
  role varchar(80) not null,
  since_day date not null,
  until_day date,
  came_why varchar(400),
  left_why varchar(400),
  constraint team_member_days check (until_day is null or until_day >= since_day)
);
create index team_member_team on team_member (team_id);
create index team_member_person on team_member (person_id);

create table team_answer (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  code varchar(40) not null,
  content text not null,
  saved_by bigint not null references person (id),
  saved_at timestamp(6) with time zone not null,
  constraint team_answer_once unique (team_id, code)
);
