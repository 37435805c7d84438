-- What a team found out from the people it works for. It says who they are by kind, never by name. Nothing is erased: what is
-- taken out is marked.
create table interview (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  who_kind varchar(200) not null,
  on_day date not null,
  consent boolean not null,
  written_by bigint not null references person (id),
  written_at timestamp(6) with time zone not null,
  changed_by bigint references person (id),
  changed_at timestamp(6) with time zone,
  removed_by bigint references person (id),
  removed_at timestamp(6) with time zone,
  constraint interview_consent check (consent)
);
create index interview_team on interview (team_id, id);

create table interview_insight (
  interview_id bigint not null references interview (id),
  position integer not null,
  words varchar(600) not null,
  constraint interview_insight_place primary key (interview_id, position)
);

-- What it read: it cites the brief of the cause, or adds to it.
create table research_note (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  content text not null,
  cites_brief boolean not null,
  adds text,
  suggested_at timestamp(6) with time zone,
  written_by bigint not null references person (id),
  written_at timestamp(6) with time zone not null,
  changed_by bigint references person (id),
  changed_at timestamp(6) with time zone,
  removed_by bigint references person (id),
  removed_at timestamp(6) with time zone,
  constraint research_note_brief check (cites_brief or adds is not null)
);
create index research_note_team on research_note (team_id, id);

-- The question it works on, in one sentence. The last one counts; those before it stay.
create table how_might_we (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  sentence varchar(400) not null,
  written_by bigint not null references person (id),
  written_at timestamp(6) with time zone not null,
  changed_by bigint references person (id),
  changed_at timestamp(6) with time zone,
  removed_by bigint references person (id),
  removed_at timestamp(6) with time zone
);
create index how_might_we_team on how_might_we (team_id, id);
