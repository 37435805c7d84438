-- Who declared a conflict with a case that is read again keeps away from the case itself, and the other way round.
create view conflict_tie_reread as
select
  d.person_id,
  d.kind,
  d.organisation_id,
  d.other_id,
  cast('grant' as varchar(40)) as subject_kind,
  cast(a.reference as varchar(80)) as subject_reference,
  d.until_day,
  d.last_at
from conflict_tie_declared d
join reread r on r.reference = d.subject_reference
join application a on a.id = r.application_id
where d.subject_kind = 'reread'
union all
select
  d.person_id,
  d.kind,
  d.organisation_id,
  d.other_id,
  cast('reread' as varchar(40)),
  cast(r.reference as varchar(80)),
  d.until_day,
  d.last_at
from conflict_tie_declared d
join application a on a.reference = d.subject_reference
join reread r on r.application_id = a.id
where d.subject_kind = 'grant';
