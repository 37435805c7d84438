-- What another person's text replaced in the application of a team, so that nothing that was typed is lost.
create table team_earlier_answer (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  code varchar(40) not null,
  content text not null,
  saved_by bigint not null references person (id),
  replaced_by bigint not null references person (id),
  replaced_at timestamp(6) with time zone not null
);
create index team_earlier_answer_team on team_earlier_answer (team_id);
