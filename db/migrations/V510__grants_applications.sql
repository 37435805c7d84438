create table application (
  id bigint primary key,
  version bigint not null,
  reference varchar(20) not null constraint application_reference unique,
  call_id bigint not null references call (id),
  form_id bigint not null references call_form (id),
  title varchar(200) not null,
  stage varchar(12) not null constraint application_stage check (stage in
    ('DRAFT', 'CO_SIGNING', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'RECOMMENDED', 'AWARDED', 'DECLINED', 'MISSED', 'WITHDRAWN')),
  returned_from varchar(12) constraint application_returned_from check (returned_from in ('SUBMITTED', 'IN_REVIEW')),
  returned_ask varchar(2000),
  -- one open draft for one partner under one call: a second start opens the first
  draft_key varchar(60) generated always as (
    case when stage in ('DRAFT', 'CO_SIGNING') then cast(call_id as varchar(20)) || '/' || cast(lead_id as varchar(20)) end) ${stored},
  lead_id bigint not null references organisation (id),
  payee_id bigint not null references organisation (id),
  started_by bigint not null references person (id),
  started_at timestamp(6) with time zone not null,
  purpose_kind varchar(20),
  purpose_reference varchar(80),
  asked_minor bigint not null,
  currency varchar(3) not null,
  active_seconds bigint not null,
  extended_until timestamp(6) with time zone,
  submission_key varchar(64) constraint application_submission_key unique,
  submitted_at timestamp(6) with time zone,
  submitted_by bigint references person (id),
  paused_seconds bigint not null,
  paused_since timestamp(6) with time zone,
  word_due timestamp(6) with time zone,
  decision_due timestamp(6) with time zone,
  officer_id bigint references person (id),
  first_word_at timestamp(6) with time zone,
  recommended_verdict varchar(8) constraint application_recommended check (recommended_verdict in ('AWARD', 'DECLINE')),
  recommended_minor bigint,
  recommended_by bigint references person (id),
  recommended_at timestamp(6) with time zone,
  recommended_note text,
  awarded_minor bigint,
  decided_by bigint references person (id),
  decided_at timestamp(6) with time zone,
  told_at timestamp(6) with time zone,
  carried_from bigint references application (id),
  constraint application_asked check (asked_minor >= 0),
  constraint application_recommended_at_most_asked check (recommended_minor is null or recommended_minor between 0 and asked_minor),
  constraint application_awarded_at_most_recommended check (awarded_minor is null or awarded_minor between 1 and recommended_minor),
  constraint application_two_people check (decided_by is null or decided_by <> recommended_by),
  constraint application_told check (told_at is null or stage in ('AWARDED', 'DECLINED')),
  constraint application_submitted check (stage in ('DRAFT', 'CO_SIGNING', 'MISSED', 'WITHDRAWN') or submitted_at is not null)
);
create unique index application_draft on application (draft_key);
create index application_stage_due on application (stage, decision_due);
create index application_call_stage on application (call_id, stage);
create index application_officer on application (officer_id, stage);
create index application_lead on application (lead_id);
create index application_told on application (told_at);

-- The partners of one application, the lead first.
create table application_partner (
  id bigint primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  organisation_id bigint not null references organisation (id),
  position integer not null,
  asked_person bigint references person (id),
  asked_at timestamp(6) with time zone,
  confirmed_by bigint references person (id),
  confirmed_at timestamp(6) with time zone,
  voided_at timestamp(6) with time zone,
  constraint application_partner_once unique (application_id, organisation_id)
);
create index application_partner_organisation on application_partner (organisation_id);

-- The people who will meet, known to the network or by name only.
create table application_person (
  id bigint primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  organisation_id bigint not null references organisation (id),
  person_id bigint references person (id),
  name varchar(160) not null
);
create index application_person_application on application_person (application_id);
create index application_person_person on application_person (person_id);

-- Whatever was typed into one field, with its own version: two people or two tabs never overwrite each other.
-- code: the question's code, 'title', or 'budget.<line>.<kind|what|for|cost>'.
create table answer (
  id bigint primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  code varchar(60) not null,
  content text not null,
  saved_by bigint not null references person (id),
  saved_at timestamp(6) with time zone not null,
  constraint answer_code unique (application_id, code)
);

create table application_reason (
  application_id bigint not null references application (id),
  reason_id bigint not null references reason (id),
  primary key (application_id, reason_id)
);

-- What the applicant is told; written as a draft with the decision, sent by an officer.
create table letter (
  id bigint primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  kind varchar(8) not null constraint letter_kind check (kind in ('AWARD', 'DECLINE')),
  state varchar(8) not null constraint letter_state check (state in ('READY', 'HELD', 'SENT', 'VOID')),
  subject varchar(200) not null,
  body text not null,
  template_body text not null,
  held_until timestamp(6) with time zone,
  edited_by bigint references person (id),
  edited_at timestamp(6) with time zone,
  written_at timestamp(6) with time zone not null,
  sent_by bigint references person (id),
  sent_at timestamp(6) with time zone,
  standing_key bigint generated always as (case when state <> 'VOID' then application_id end) ${stored},
  constraint letter_sent check (state <> 'SENT' or sent_at is not null)
);
create unique index letter_standing on letter (standing_key);
create index letter_state_written on letter (state, written_at);

-- Messages between applicants and officers, and notes among staff, on one case.
create table case_message (
  id bigint primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  kind varchar(8) not null constraint case_message_kind check (kind in ('MESSAGE', 'QUESTION', 'NOTE')),
  author bigint not null references person (id),
  author_staff boolean not null,
  content text not null,
  written_at timestamp(6) with time zone not null,
  mentions bigint references person (id),
  done_at timestamp(6) with time zone,
  done_by bigint references person (id)
);
create index case_message_application on case_message (application_id, written_at);
create index case_message_mentions on case_message (mentions);
