-- What is kept from somebody is read from indices alone: who stands on an application, and which one it is.
create index application_person_kept on application_person (person_id, application_id);
create index application_partner_kept on application_partner (organisation_id, application_id);
create index application_asked_kept on application_partner (asked_person, application_id);
create index application_confirmed_kept on application_partner (confirmed_by, application_id);
create index application_started_kept on application (started_by, id);
-- H2 keeps the old ones: its foreign keys are bound to them.
${postgres} drop index application_person_person;
${postgres} drop index application_partner_organisation;
${postgres} drop index application_partner_asked;
${postgres} drop index application_partner_confirmed;
${postgres} drop index application_started_by;

-- The queue's rows without what only a shown row needs: what is counted and passed over is read from the queue's indices. A
-- call is looked up where a condition asks for it; a join would stand in the way of reading an index alone.
create view queue_place as
select
  a.id, a.reference, a.stage, a.call_id, a.officer_id, a.submitted_at, a.waiting,
  a.queue_due as due_at,
  lower(a.reference || ' ' || a.title) as sought,
  case when a.submitted_at is not null and not a.left_fast_lane
    and a.asked_minor <= (select c.fast_lane_minor from call c where c.id = a.call_id) then 1 else 0 end as fast_lane,
  case when a.submitted_at is not null and not a.left_fast_lane
    and a.asked_minor <= (select c.fast_lane_minor from call c where c.id = a.call_id) then 1
    else (select c.reviews_needed from call c where c.id = a.call_id) end as readers_needed,
  (select count(*) from review r
    where r.subject_kind = 'grant' and r.subject_reference = a.reference
      and r.stage not in ('REFUSED', 'RELEASED')) as readers
from application a;
