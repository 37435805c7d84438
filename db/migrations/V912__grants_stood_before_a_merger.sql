-- What was signed keeps the name it was signed under. Whoever was merged lives on in somebody else, who from then on counts
-- as having stood there, so that nobody reads or decides those they applied with, only because they were entered twice.
create table application_stood (
  application_id bigint not null references application (id),
  person_id bigint not null references person (id),
  primary key (application_id, person_id)
);
create index application_stood_person on application_stood (person_id);

insert into application_stood (application_id, person_id)
  select distinct s.application_id, p.merged_into from application_stand s
  join person p on p.id = s.person_id
  where p.merged_into is not null;

-- Those who were merged once more since.
insert into application_stood (application_id, person_id)
  select distinct s.application_id, p.merged_into from application_stood s
  join person p on p.id = s.person_id
  where p.merged_into is not null
    and not exists (select 1 from application_stood o
      where o.application_id = s.application_id and o.person_id = p.merged_into);

drop view conflict_tie_application;
drop view application_stand;

create view application_stand as
select application_id, person_id from application_person
union all
select application_id, asked_person from application_partner
union all
select application_id, confirmed_by from application_partner
union all
select id, started_by from application
union all
select application_id, person_id from application_stood;

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
