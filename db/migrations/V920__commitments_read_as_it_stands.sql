-- Words about an earlier text of a promise are not words about this one: only who has read it as it was handed in last counts.
drop view commitment_waiting;
create view commitment_waiting as
select
  c.id, c.version,
  cast('SUBMITTED' as varchar(20)) as kind,
  c.id as commitment_id,
  cast('' as varchar(80)) as reference,
  cast('' as varchar(400)) as words,
  c.submitted_at as since,
  cast(0 as bigint) as said,
  cast(0 as bigint) as awaited
from commitment c
where c.state = 'SUBMITTED'
union all
select
  c.id, c.version,
  cast('VETTING' as varchar(20)) as kind,
  c.id as commitment_id,
  cast('' as varchar(80)) as reference,
  cast('' as varchar(400)) as words,
  c.submitted_at as since,
  cast((select count(*) from review r
    where r.subject_kind = 'commitment' and r.subject_reference = c.reference and r.stage = 'SUBMITTED'
      and r.read_version >= c.submissions)
    as bigint) as said,
  cast((select count(*) from review r
    where r.subject_kind = 'commitment' and r.subject_reference = c.reference
      and r.stage in ('INVITED', 'ACCEPTED', 'DRAFT', 'REOPENED')) as bigint) as awaited
from commitment c
where c.state = 'VETTING'
union all
select
  o.id, o.version,
  cast('PROPOSED' as varchar(20)) as kind,
  c.id as commitment_id,
  cast(c.reference as varchar(80)) as reference,
  cast(c.title as varchar(400)) as words,
  o.proposed_at as since,
  cast(0 as bigint) as said,
  cast(0 as bigint) as awaited
from commitment_course o
join commitment c on c.id = o.commitment_id
where o.proposed_end is not null and c.state = 'ACTIVE'
union all
select
  y.id, y.version,
  cast('SENT' as varchar(20)) as kind,
  y.commitment_id,
  cast('' as varchar(80)) as reference,
  cast('' as varchar(400)) as words,
  y.sent_at as since,
  cast(0 as bigint) as said,
  cast(0 as bigint) as awaited
from annual_review y
where y.review_state = 'SENT';
