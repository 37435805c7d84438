-- Each way to be one request asked twice begins at an index of its own, so that a database need not weigh both at once: what
-- the same lead began is found beside the lead, what two partners have in common beside the first of the two. Whoever asks
-- alone has no second partner, and nothing is looked up for it. A pair may come more than once, as before.
drop view application_twin;
create view application_twin as
select
  cast(a.id as varchar(20)) || '/' || cast(b.id as varchar(20)) as id,
  a.id as application_id,
  b.id as twin_id
from application a
join application_partner t on t.organisation_id = a.lead_id and t.call_id = a.call_id
  and t.begun_at between a.started_at - interval '90' day and a.started_at + interval '90' day
join application b on b.id = t.application_id
where b.id <> a.id
  and b.lead_id = a.lead_id
  and b.stage not in ('MISSED', 'WITHDRAWN')
union all
select
  cast(s.application_id as varchar(20)) || '/' || cast(b.id as varchar(20)) as id,
  s.application_id as application_id,
  b.id as twin_id
from application_partner s
join application_partner s2 on s2.application_id = s.application_id and s2.organisation_id > s.organisation_id
join application_partner t on t.organisation_id = s.organisation_id and t.call_id = s.call_id
  and t.begun_at between s.begun_at - interval '90' day and s.begun_at + interval '90' day
join application_partner t2 on t2.application_id = t.application_id and t2.organisation_id = s2.organisation_id
join application b on b.id = t.application_id
where b.id <> s.application_id
  and b.stage not in ('MISSED', 'WITHDRAWN');
