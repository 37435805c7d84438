-- Without conditions of their own the parts of the union are looked up by their indices, also from the other side: who has
-- nobody's number never matches anybody.
drop view conflict_tie_application;
drop view application_stand;

create view application_stand as
select application_id, person_id from application_person
union all
select application_id, asked_person from application_partner
union all
select application_id, confirmed_by from application_partner
union all
select id, started_by from application;

create view conflict_tie_application as
select
  mine.person_id,
  cast('CO_APPLICANT' as varchar(20)) as kind,
  cast(null as bigint) as organisation_id,
  theirs.person_id as other_id,
  cast(null as varchar(40)) as subject_kind,
  cast(null as varchar(80)) as subject_reference,
  cast(null as date) as until_day,
  a.submitted_at as last_at
from application_stand mine
join application a on a.id = mine.application_id
join application_stand theirs on theirs.application_id = a.id
where a.submitted_at is not null and theirs.person_id <> mine.person_id;
