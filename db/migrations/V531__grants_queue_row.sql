-- One row for each application as the queue shows it, so that a page of the queue is one query. It reads tables of the
-- network and of the reviews, and is the only place of this room that does. Yes and no are 1 and 0: in sums of cases
-- booleans are written differently by each database.
create view queue_row as
select
  a.id, a.version, a.reference, a.title, a.stage, a.call_id, a.currency, a.asked_minor, a.officer_id,
  a.submitted_at, a.paused_since, a.told_at, a.recommended_by,
  c.reference as call_reference,
  c.title as call_title,
  o.name as officer_name,
  case when a.stage in ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'RECOMMENDED')
    or a.stage in ('AWARDED', 'DECLINED') and a.told_at is null then 1 else 0 end as waiting,
  case
    when a.stage in ('DRAFT', 'CO_SIGNING', 'MISSED', 'WITHDRAWN') or a.told_at is not null then null
    when a.stage = 'SUBMITTED' and a.first_word_at is null then a.word_due
    else a.decision_due end as due_at,
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
  lower(a.reference || ' ' || a.title || ' ' || (select string_agg(p.name || ' ' || p.short_name, ' ')
    from application_partner ap join organisation p on p.id = ap.organisation_id
    where ap.application_id = a.id)) as words
from application a
join call c on c.id = a.call_id
left join person o on o.id = a.officer_id;

create index application_decision_due on application (decision_due);
