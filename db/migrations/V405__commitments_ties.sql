-- Whoever acts for one of those who carry a promise, or did lately, shares it with every case that serves it: from the day
-- on which a share ended or somebody left, whichever came first, it is counted as over.
drop view conflict_tie_commitment;
create view conflict_tie_commitment as
select
  a.person_id,
  cast('SHARED_COMMITMENT' as varchar(20)) as kind,
  cast(null as bigint) as organisation_id,
  cast(null as bigint) as other_id,
  cast('commitment' as varchar(40)) as subject_kind,
  cast(c.reference as varchar(80)) as subject_reference,
  a.until_day,
  cast(null as timestamp(6) with time zone) as last_at
from commitment c
join affiliation a on a.organisation_id = c.organisation_id
where c.state in ('ACTIVE', 'FULFILLED', 'EXCEEDED', 'NOT_MET', 'SILENT')
union all
select
  a.person_id,
  cast('SHARED_COMMITMENT' as varchar(20)) as kind,
  cast(null as bigint) as organisation_id,
  cast(null as bigint) as other_id,
  cast('commitment' as varchar(40)) as subject_kind,
  cast(c.reference as varchar(80)) as subject_reference,
  case when a.until_day is null or s.until_day < a.until_day then s.until_day else a.until_day end as until_day,
  cast(null as timestamp(6) with time zone) as last_at
from commitment_share s
join commitment c on c.id = s.commitment_id and c.organisation_id <> s.organisation_id
join affiliation a on a.organisation_id = s.organisation_id
where c.state in ('ACTIVE', 'FULFILLED', 'EXCEEDED', 'NOT_MET', 'SILENT');
