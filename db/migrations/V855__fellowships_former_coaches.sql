-- Who coached a team by name and does no more keeps away from its people and partners for as long as its coach does.
create table team_former_coach (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  person_id bigint not null references person (id),
  until_day date not null
);
create index team_former_coach_team on team_former_coach (team_id);
create index team_former_coach_person on team_former_coach (person_id);

-- Everyone who coaches or coached a team that came in, and until when.
create view team_coached as
select id as team_id, coach_id as person_id, cast(null as date) as until_day
from team
where coach_id is not null and placed_at is not null
union all
select c.team_id, c.person_id, c.until_day
from team_former_coach c
join team t on t.id = c.team_id
where t.placed_at is not null;

-- Who keeps away because of a team, as before; who coached it is its coach to the day on which another came.
drop view conflict_tie_fellowship;
create view conflict_tie_fellowship as
select
  mine.person_id,
  cast('CO_APPLICANT' as varchar(20)) as kind,
  cast(null as bigint) as organisation_id,
  theirs.person_id as other_id,
  cast(null as varchar(40)) as subject_kind,
  cast(null as varchar(80)) as subject_reference,
  cast(null as date) as until_day,
  t.submitted_at as last_at
from team_stand mine
join team t on t.id = mine.team_id
join team_stand theirs on theirs.team_id = t.id
where t.submitted_at is not null and theirs.person_id <> mine.person_id
union all
select
  mine.person_id,
  cast('SAME_TEAM' as varchar(20)),
  cast(null as bigint),
  theirs.person_id,
  cast(null as varchar(40)),
  cast(null as varchar(80)),
  nullif(
    least(
      coalesce(mine.until_day, date '9999-12-31'),
      coalesce(theirs.until_day, date '9999-12-31'),
      coalesce(cast(t.ended_at as date), date '9999-12-31')),
    date '9999-12-31'),
  cast(null as timestamp(6) with time zone)
from team_member mine
join team t on t.id = mine.team_id
join team_member theirs on theirs.team_id = t.id
where t.placed_at is not null
  and theirs.person_id <> mine.person_id
  and (mine.until_day is null or mine.until_day >= theirs.since_day)
  and (theirs.until_day is null or theirs.until_day >= mine.since_day)
union all
select
  c.person_id,
  cast('COACH' as varchar(20)),
  p.organisation_id,
  cast(null as bigint),
  cast(null as varchar(40)),
  cast(null as varchar(80)),
  nullif(
    least(
      coalesce(p.until_day, date '9999-12-31'),
      coalesce(c.until_day, date '9999-12-31'),
      coalesce(cast(t.ended_at as date), date '9999-12-31')),
    date '9999-12-31'),
  cast(null as timestamp(6) with time zone)
from team_coached c
join team t on t.id = c.team_id
join team_partner p on p.team_id = t.id
union all
select
  c.person_id,
  cast('COACH' as varchar(20)),
  cast(null as bigint),
  m.person_id,
  cast(null as varchar(40)),
  cast(null as varchar(80)),
  nullif(
    least(
      coalesce(m.until_day, date '9999-12-31'),
      coalesce(c.until_day, date '9999-12-31'),
      coalesce(cast(t.ended_at as date), date '9999-12-31')),
    date '9999-12-31'),
  cast(null as timestamp(6) with time zone)
from team_coached c
join team t on t.id = c.team_id
join team_member m on m.team_id = t.id
where m.person_id <> c.person_id
union all
select
  m.person_id,
  cast('COACH' as varchar(20)),
  cast(null as bigint),
  c.person_id,
  cast(null as varchar(40)),
  cast(null as varchar(80)),
  nullif(
    least(
      coalesce(m.until_day, date '9999-12-31'),
      coalesce(c.until_day, date '9999-12-31'),
      coalesce(cast(t.ended_at as date), date '9999-12-31')),
    date '9999-12-31'),
  cast(null as timestamp(6) with time zone)
from team_member m
join team t on t.id = m.team_id
join team_coached c on c.team_id = t.id
where m.person_id <> c.person_id
union all
select
  a.person_id,
  cast('SAME_TEAM' as varchar(20)),
  cast(null as bigint),
  cast(null as bigint),
  cast('fellowship' as varchar(40)),
  cast(t.reference as varchar(80)),
  nullif(
    least(
      coalesce(a.until_day, date '9999-12-31'),
      coalesce(p.until_day, date '9999-12-31'),
      coalesce(cast(t.ended_at as date), date '9999-12-31')),
    date '9999-12-31'),
  cast(null as timestamp(6) with time zone)
from team t
join team_partner p on p.team_id = t.id
join affiliation a on a.organisation_id = p.organisation_id
where t.placed_at is not null;
