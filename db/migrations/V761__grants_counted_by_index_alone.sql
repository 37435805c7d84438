-- Every application has its call; joined as if it might have none, what is only counted need not look for it, and an index
-- alone says how many wait.
drop view queue_row;
create view queue_row as
select
  a.id, a.version, a.reference, a.title, a.stage, a.call_id, a.currency, a.asked_minor, a.officer_id,
  a.submitted_at, a.paused_since, a.told_at, a.recommended_by, a.waiting,
  a.queue_due as due_at,
  c.reference as call_reference,
  c.title as call_title,
  o.name as officer_name,
  case when a.submitted_at is not null and a.asked_minor <= c.fast_lane_minor and not a.left_fast_lane
    then 1 else 0 end as fast_lane,
  case when a.submitted_at is not null and a.asked_minor <= c.fast_lane_minor and not a.left_fast_lane
    then 1 else c.reviews_needed end as readers_needed,
  (select count(*) from review r
    where r.subject_kind = 'grant' and r.subject_reference = a.reference
      and r.stage not in ('REFUSED', 'RELEASED')) as readers,
  (select count(*) from review r
    where r.subject_kind = 'grant' and r.subject_reference = a.reference and r.stage = 'SUBMITTED') as reviews_in,
  (select string_agg(p.short_name, ', ' order by ap.position) from application_partner ap
    join organisation p on p.id = ap.organisation_id
    where ap.application_id = a.id) as partners,
  lower(a.reference || ' ' || a.title) as sought
from application a
left join call c on c.id = a.call_id
left join person o on o.id = a.officer_id;
