-- Whoever said something to a promise as its coach has helped to write it: also when another coach has come since, he or she
-- neither reads nor decides it, nor what serves it.
create index commitment_comment_by_author on commitment_comment (author, author_as, commitment_id);

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
where c.state in ('ACTIVE', 'FULFILLED', 'EXCEEDED', 'NOT_MET', 'SILENT')
union all
select
  m.author as person_id,
  cast('COACH' as varchar(20)) as kind,
  cast(null as bigint) as organisation_id,
  cast(null as bigint) as other_id,
  cast('commitment' as varchar(40)) as subject_kind,
  cast(c.reference as varchar(80)) as subject_reference,
  cast(null as date) as until_day,
  m.written_at as last_at
from commitment_comment m
join commitment c on c.id = m.commitment_id
where m.author_as = 'COACH';
