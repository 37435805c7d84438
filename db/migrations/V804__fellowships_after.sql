-- What a team tells everybody at its end: what it built, what it learned, what it dropped.
create table team_last_word (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  code varchar(8) not null constraint team_last_word_code check (code in ('BUILT', 'LEARNED', 'DROPPED')),
  content text not null,
  saved_by bigint not null references person (id),
  saved_at timestamp(6) with time zone not null,
  constraint team_last_word_once unique (team_id, code)
);

-- Whether a fellow would join a community that goes on improving; each says it for himself or herself, and may change it.
create table alumni_answer (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  person_id bigint not null references person (id),
  wants boolean not null,
  said_at timestamp(6) with time zone not null,
  constraint alumni_answer_once unique (team_id, person_id)
);
create index alumni_answer_person on alumni_answer (person_id);

-- Whether what a team made is still there a year after its end.
create table alive_answer (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id) constraint alive_answer_team unique,
  asked_at timestamp(6) with time zone not null,
  alive boolean,
  words varchar(600),
  answered_by bigint references person (id),
  answered_at timestamp(6) with time zone,
  constraint alive_answer_said check ((alive is null) = (answered_at is null))
);
