create index team_started_by on team (started_by);
create index team_partner_asked on team_partner (asked_person);
create index team_partner_confirmed on team_partner (confirmed_by);

-- Everyone who stands on the application of a team, some of them more than once.
create view team_stand as
select team_id, person_id from team_member
union all
select team_id, asked_person from team_partner where asked_person is not null
union all
select team_id, confirmed_by from team_partner where confirmed_by is not null
union all
select id, started_by from team;

-- Who keeps away because of a team. Whoever stood on its application applied together with the others, counted from when it
-- was handed in. The fellows of a team with a place are one team for as long as both are in it. Who coaches a team is the
-- coach of its fellows and its partners, to its end. Whoever acts for one of its partners shares what serves the team.
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
  t.coach_id,
  cast('COACH' as varchar(20)),
  p.organisation_id,
  cast(null as bigint),
  cast(null as varchar(40)),
  cast(null as varchar(80)),
  nullif(
    least(coalesce(p.until_day, date '9999-12-31'), coalesce(cast(t.ended_at as date), date '9999-12-31')),
    date '9999-12-31'),
  cast(null as timestamp(6) with time zone)
from team t
join team_partner p on p.team_id = t.id
where t.coach_id is not null and t.placed_at is not null
union all
select
  t.coach_id,
  cast('COACH' as varchar(20)),
  cast(null as bigint),
  m.person_id,
  cast(null as varchar(40)),
  cast(null as varchar(80)),
  nullif(
    least(coalesce(m.until_day, date '9999-12-31'), coalesce(cast(t.ended_at as date), date '9999-12-31')),
    date '9999-12-31'),
  cast(null as timestamp(6) with time zone)
from team t
join team_member m on m.team_id = t.id
where t.coach_id is not null and t.placed_at is not null and m.person_id <> t.coach_id
union all
select
  m.person_id,
  cast('COACH' as varchar(20)),
  cast(null as bigint),
  t.coach_id,
  cast(null as varchar(40)),
  cast(null as varchar(80)),
  nullif(
    least(coalesce(m.until_day, date '9999-12-31'), coalesce(cast(t.ended_at as date), date '9999-12-31')),
    date '9999-12-31'),
  cast(null as timestamp(6) with time zone)
from team_member m
join team t on t.id = m.team_id
where t.coach_id is not null and t.placed_at is not null and m.person_id <> t.coach_id
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
