-- Nobody is twice in a team, or twice the same to a cohort, at one time.
alter table team_member add column present varchar(60) generated always as (
  case when until_day is null then cast(team_id as varchar(20)) || '/' || cast(person_id as varchar(20)) end) ${stored};
create unique index team_member_once on team_member (present);
alter table cohort_guide add column present varchar(60) generated always as (
  case when until_day is null then cast(cohort_id as varchar(20)) || '/' || cast(person_id as varchar(20)) || '/' || role end) ${stored};
create unique index cohort_guide_once on cohort_guide (present);
