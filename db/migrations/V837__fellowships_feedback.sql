-- Somebody outside is asked what he or she makes of a prototype. Of an end-user the team writes down the kind alone.
create table feedback_ask (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  prototype_id bigint not null references prototype (id),
  asked_of varchar(8) not null constraint feedback_ask_of check (asked_of in ('EXPERT', 'END_USER')),
  called varchar(160) not null,
  person_id bigint references person (id),
  email varchar(254),
  minor boolean not null,
  note varchar(600),
  asked_by bigint not null references person (id),
  asked_at timestamp(6) with time zone not null,
  open_until timestamp(6) with time zone not null,
  consented_at timestamp(6) with time zone,
  guardian_at timestamp(6) with time zone,
  shown_as varchar(8) constraint feedback_ask_shown check (shown_as is null or shown_as in ('NAMED', 'KIND')),
  own_name varchar(120),
  answered_at timestamp(6) with time zone,
  refused_at timestamp(6) with time zone,
  taken_back_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone,
  revoked_by bigint references person (id),
  reminded_at timestamp(6) with time zone,
  erased_at timestamp(6) with time zone,
  constraint feedback_ask_days check (open_until > asked_at),
  constraint feedback_ask_consent check (answered_at is null or consented_at is not null),
  constraint feedback_ask_guardian check (not minor or consented_at is null or guardian_at is not null)
);
create index feedback_ask_team on feedback_ask (team_id, id);
create index feedback_ask_until on feedback_ask (open_until);

-- The links that open one of these. The database knows their hashes alone.
create table feedback_link (
  id bigint primary key,
  version bigint not null,
  ask_id bigint not null references feedback_ask (id),
  token_hash varchar(64) not null constraint feedback_link_token unique,
  made_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone
);
create index feedback_link_ask on feedback_link (ask_id);

-- What is being typed behind such a link.
create table feedback_answer (
  id bigint primary key,
  version bigint not null,
  ask_id bigint not null references feedback_ask (id),
  position integer not null,
  content text not null,
  saved_at timestamp(6) with time zone not null,
  constraint feedback_answer_once unique (ask_id, position)
);

-- What was said, point by point, and what the team does with it. A point that was taken back says nothing any more.
create table feedback_point (
  id bigint primary key,
  version bigint not null,
  ask_id bigint not null references feedback_ask (id),
  team_id bigint not null references team (id),
  position integer not null,
  question varchar(200) not null,
  content text not null,
  given_at timestamp(6) with time zone not null,
  gone_at timestamp(6) with time zone,
  reply varchar(8) constraint feedback_point_reply check (reply is null or reply in ('TAKE', 'PARK', 'DECLINE')),
  why varchar(600),
  replied_by bigint references person (id),
  replied_at timestamp(6) with time zone,
  constraint feedback_point_once unique (ask_id, position),
  constraint feedback_point_why check (reply is null or reply = 'TAKE' or why is not null)
);
create index feedback_point_team on feedback_point (team_id, id);
