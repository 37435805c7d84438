-- An offer of grants. Its state (coming, open, in grace, closed, deciding, done) follows from its dates and is not stored.
create table call (
  id bigint primary key,
  version bigint not null,
  reference varchar(40) not null constraint call_reference unique,
  title varchar(160) not null,
  purpose text not null,
  rules text not null,
  eligible text not null,
  pool_id bigint not null,
  rubric_id bigint not null,
  currency varchar(3) not null,
  smallest_minor bigint not null,
  largest_minor bigint not null,
  fast_lane_minor bigint not null,
  fast_lane_bar integer not null,
  reviews_needed integer not null,
  blind boolean not null,
  attachments boolean not null,
  rhythm varchar(10) not null constraint call_rhythm check (rhythm in ('CLOSING', 'ROLLING')),
  opens_at timestamp(6) with time zone not null,
  closes_at timestamp(6) with time zone,
  zone varchar(60) not null,
  grace_minutes integer not null,
  batch_days integer not null,
  word_days integer not null,
  decision_days integer not null,
  money_days integer not null,
  published_at timestamp(6) with time zone,
  created_by bigint,
  copied_from bigint references call (id),
  constraint call_amounts check (smallest_minor >= 0 and largest_minor >= smallest_minor and fast_lane_minor >= 0),
  constraint call_dates check (closes_at is null or closes_at > opens_at),
  constraint call_deadline check (rhythm = 'ROLLING' or closes_at is not null),
  constraint call_days check (grace_minutes >= 0 and batch_days > 0 and word_days > 0 and decision_days >= word_days and money_days >= decision_days),
  constraint call_reviews check (reviews_needed between 1 and 9)
);
create sequence call_number start with 1;
create index call_opens on call (opens_at);
create index call_pool on call (pool_id);

-- One version of a call's questions. Frozen once published; a change makes the next one. No call: the default form.
create table call_form (
  id bigint primary key,
  version bigint not null,
  call_id bigint references call (id),
  number integer not null,
  published_at timestamp(6) with time zone,
  constraint call_form_number unique (call_id, number)
);

create table question (
  id bigint primary key,
  version bigint not null,
  form_id bigint not null references call_form (id),
  position integer not null,
  code varchar(40) not null,
  kind varchar(12) not null constraint question_kind check (kind in ('PARTNERS', 'PURPOSE', 'TEXT', 'BUDGET')),
  wording varchar(300) not null,
  help varchar(600),
  words integer not null constraint question_words check (words between 0 and 2000),
  required boolean not null,
  constraint question_code unique (form_id, code)
);

create table budget_kind (
  id bigint primary key,
  version bigint not null,
  form_id bigint not null references call_form (id),
  position integer not null,
  code varchar(40) not null,
  label varchar(120) not null,
  cap_minor bigint constraint budget_kind_cap check (cap_minor is null or cap_minor >= 0),
  constraint budget_kind_code unique (form_id, code)
);

-- Why an application is awarded or declined, in the words of the network. No call: part of the default library.
create table reason (
  id bigint primary key,
  version bigint not null,
  call_id bigint references call (id),
  position integer not null,
  code varchar(40) not null,
  verdict varchar(8) not null constraint reason_verdict check (verdict in ('AWARD', 'DECLINE')),
  label varchar(160) not null,
  sentence text not null
);
create index reason_call on reason (call_id);

create table letter_template (
  id bigint primary key,
  version bigint not null,
  call_id bigint references call (id),
  kind varchar(8) not null constraint letter_template_kind check (kind in ('AWARD', 'DECLINE')),
  subject varchar(200) not null,
  body text not null
);
create index letter_template_call on letter_template (call_id);
