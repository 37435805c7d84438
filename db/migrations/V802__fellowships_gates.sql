-- Where one team stands at one gate. The rows come with its place.
create table team_gate (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  kind varchar(12) not null constraint team_gate_kind check (kind in ('EXPLORE', 'PROTOTYPE', 'TEST', 'FEEDBACK', 'FUNDING')),
  stage varchar(12) not null constraint team_gate_stage check (stage in ('OPEN', 'SUBMITTED', 'MORE_ASKED', 'PASSED')),
  submitted_by bigint references person (id),
  submitted_at timestamp(6) with time zone,
  decided_by bigint references person (id),
  decided_at timestamp(6) with time zone,
  words text,
  constraint team_gate_once unique (team_id, kind),
  constraint team_gate_submitted check (stage = 'OPEN' or submitted_at is not null),
  constraint team_gate_passed check (stage <> 'PASSED' or decided_at is not null)
);
