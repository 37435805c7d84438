-- The teams of one fellowship on one cause of the map. Its state (announced, applying, selecting, running, finished) follows
-- from its dates and is not stored.
create table cohort (
  id bigint primary key,
  version bigint not null,
  reference varchar(20) not null constraint cohort_reference unique,
  title varchar(160) not null,
  promise text not null,
  eligible text not null,
  cause_reference varchar(80) not null,
  places integer not null,
  smallest_team integer not null,
  largest_team integer not null,
  begins_on date not null,
  ends_on date not null,
  zone varchar(60) not null,
  opens_at timestamp(6) with time zone not null,
  closes_at timestamp(6) with time zone not null,
  answer_days integer not null,
  pool_id bigint not null,
  rubric_id bigint not null,
  currency varchar(3) not null,
  pitch_call varchar(40),
  least_interviews integer not null,
  least_insights integer not null,
  least_prototypes integer not null,
  least_tests integer not null,
  least_experts integer not null,
  least_end_users integer not null,
  created_by bigint references person (id),
  published_at timestamp(6) with time zone,
  constraint cohort_places check (places between 1 and 200),
  constraint cohort_sizes check (smallest_team >= 1 and largest_team >= smallest_team and largest_team <= 20),
  constraint cohort_dates check (closes_at > opens_at and ends_on > begins_on),
  constraint cohort_answer check (answer_days between 1 and 60),
  constraint cohort_least check (least_interviews between 0 and 50 and least_insights between 0 and 10
    and least_prototypes between 0 and 20 and least_tests between 0 and 20 and least_experts between 0 and 10
    and least_end_users between 0 and 20)
);
create sequence cohort_number start with 1;
create index cohort_opens on cohort (opens_at);

-- One gate of a cohort: so many days after its first day it is due, and passing it may release money for each team.
create table cohort_gate (
  id bigint primary key,
  version bigint not null,
  cohort_id bigint not null references cohort (id),
  kind varchar(12) not null constraint cohort_gate_kind check (kind in ('EXPLORE', 'PROTOTYPE', 'TEST', 'FEEDBACK', 'FUNDING')),
  due_after_days integer not null constraint cohort_gate_due check (due_after_days >= 0),
  stipend_minor bigint not null constraint cohort_gate_stipend check (stipend_minor >= 0),
  constraint cohort_gate_once unique (cohort_id, kind)
);

-- Who helps a whole cohort.
create table cohort_guide (
  id bigint primary key,
  version bigint not null,
  cohort_id bigint not null references cohort (id),
  person_id bigint not null references person (id),
  role varchar(8) not null constraint cohort_guide_role check (role in ('COACH', 'EXPERT')),
  since_day date not null,
  until_day date,
  constraint cohort_guide_days check (until_day is null or until_day >= since_day)
);
create index cohort_guide_cohort on cohort_guide (cohort_id);
create index cohort_guide_person on cohort_guide (person_id);

-- What a team is asked when it applies. Frozen once the cohort is published.
create table cohort_question (
  id bigint primary key,
  version bigint not null,
  cohort_id bigint not null references cohort (id),
  position integer not null,
  code varchar(40) not null,
  wording varchar(300) not null,
  help varchar(600),
  words integer not null constraint cohort_question_words check (words between 10 and 2000),
  required boolean not null,
  constraint cohort_question_code unique (cohort_id, code)
);

create table fellowship_series (
  prefix varchar(4) primary key,
  secret bigint not null
);
insert into fellowship_series (prefix, secret) values ('FC', cast(floor(random() * 9007199254740991) as bigint));
insert into fellowship_series (prefix, secret) values ('FT', cast(floor(random() * 9007199254740991) as bigint));
