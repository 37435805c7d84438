-- What coaches, fellows of other teams and those who hear a pitch say to a team at one of its gates.
create table gate_word (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  gate varchar(12) not null constraint gate_word_gate check (gate in ('EXPLORE', 'PROTOTYPE', 'TEST', 'FEEDBACK', 'FUNDING')),
  said_as varchar(8) not null constraint gate_word_as check (said_as in ('COACH', 'PEER', 'PANEL')),
  said_by bigint not null references person (id),
  words varchar(4000) not null,
  said_at timestamp(6) with time zone not null
);
create index gate_word_team on gate_word (team_id, gate, id);
