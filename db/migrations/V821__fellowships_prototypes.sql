-- What a team made to learn from, with a picture or a file, and what it dropped.
create table prototype (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  what varchar(200) not null,
  made_of varchar(400) not null,
  tests varchar(600) not null,
  dropped_why varchar(600),
  written_by bigint not null references person (id),
  written_at timestamp(6) with time zone not null,
  changed_by bigint references person (id),
  changed_at timestamp(6) with time zone,
  removed_by bigint references person (id),
  removed_at timestamp(6) with time zone
);
create index prototype_team on prototype (team_id, id);

create table dropped_idea (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  what varchar(200) not null,
  why varchar(600) not null,
  written_by bigint not null references person (id),
  written_at timestamp(6) with time zone not null,
  changed_by bigint references person (id),
  changed_at timestamp(6) with time zone,
  removed_by bigint references person (id),
  removed_at timestamp(6) with time zone
);
create index dropped_idea_team on dropped_idea (team_id, id);
