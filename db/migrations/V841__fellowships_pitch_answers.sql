-- What became of a team's pitch in the room of grants, as its news came.
create table pitch_answer (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id) constraint pitch_answer_team unique,
  state varchar(12) not null constraint pitch_answer_state check (state in
    ('ASKED', 'NOT_OPEN', 'TAKEN', 'OPENED', 'SUBMITTED', 'AWARDED', 'DECLINED', 'CORRECTED', 'WITHDRAWN', 'MISSED')),
  asked integer not null,
  application_reference varchar(40),
  awarded_minor bigint,
  heard_at timestamp(6) with time zone not null,
  constraint pitch_answer_awarded check (state <> 'AWARDED' or awarded_minor is not null)
);
create index pitch_answer_application on pitch_answer (application_reference);
