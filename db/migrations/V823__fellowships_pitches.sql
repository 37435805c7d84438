-- What a team asks money for at the end, and how it ended.
create table pitch (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id) constraint pitch_team unique,
  solution text not null,
  evidence text not null,
  plan text not null,
  budget_minor bigint constraint pitch_budget check (budget_minor is null or budget_minor >= 0),
  budget_words text not null,
  outcome varchar(12) constraint pitch_outcome check (outcome in ('TO_MARKET', 'LEARNED')),
  outcome_words text,
  written_by bigint not null references person (id),
  written_at timestamp(6) with time zone not null,
  changed_by bigint references person (id),
  changed_at timestamp(6) with time zone,
  removed_by bigint references person (id),
  removed_at timestamp(6) with time zone
);
