-- The private address of a person's calendar. Only its hash is kept; a renewed one ends the one before.
create table calendar_link (
  id bigint primary key,
  version bigint not null,
  person_id bigint not null references person (id),
  token_hash varchar(64) not null constraint calendar_link_token unique,
  made_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  -- one that is open for one person
  open_key bigint generated always as (case when ended_at is null then person_id end) ${stored},
  constraint calendar_link_ended check (ended_at is null or ended_at >= made_at)
);
create unique index calendar_link_open on calendar_link (open_key);
create index calendar_link_person on calendar_link (person_id);
