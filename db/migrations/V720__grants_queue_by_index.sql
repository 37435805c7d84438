-- Whether an application waits, and what it is sorted by, stand in its row, so that an index has the queue in its order and
-- a page costs the same however many applications there are.
alter table application add column waiting integer generated always as (
  case when stage in ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'RECOMMENDED')
    or stage in ('AWARDED', 'DECLINED') and told_at is null then 1 else 0 end) ${stored};
alter table application add column queue_due timestamp(6) with time zone generated always as (
  case
    when stage in ('DRAFT', 'CO_SIGNING', 'MISSED', 'WITHDRAWN') or told_at is not null then null
    when stage = 'SUBMITTED' and first_word_at is null then word_due
    else decision_due end) ${stored};

drop index application_decision_due;
create index application_queue on application (waiting, queue_due, submitted_at desc, id desc);
create index application_queue_all on application (queue_due, submitted_at desc, id desc);
create index application_queue_stage on application (stage, queue_due, submitted_at desc, id desc);
create index application_queue_call on application (call_id, queue_due, submitted_at desc, id desc);
create index application_queue_call_waiting on application (call_id, waiting, queue_due, submitted_at desc, id desc);
create index application_queue_officer on application (officer_id, waiting, queue_due, submitted_at desc, id desc);

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
join call c on c.id = a.call_id
left join person o on o.id = a.officer_id;

-- What partners are looked for by: a few hundred rows, read before the applications.
create view partner_words as
select id, lower(name || ' ' || short_name) as words from organisation;
