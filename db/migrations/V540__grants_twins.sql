-- Pairs of applications that may be the same request: under one call, begun within ninety days of one another, by the same
-- lead or with two partners in common. What was missed or withdrawn is nobody's twin. It starts at the partners, so that
-- it looks at the few applications that they have in common and never at all of a call; a pair may come more than once.
create view application_twin as
select
  cast(a.id as varchar(20)) || '/' || cast(b.id as varchar(20)) as id,
  a.id as application_id,
  b.id as twin_id
from application a
join application_partner s on s.application_id = a.id
join application_partner t on t.organisation_id = s.organisation_id
join application b on b.id = t.application_id
where b.call_id = a.call_id and b.id <> a.id
  and b.started_at between a.started_at - interval '90' day and a.started_at + interval '90' day
  and b.stage not in ('MISSED', 'WITHDRAWN')
  and (b.lead_id = a.lead_id or exists (
    select 1 from application_partner s2
    join application_partner t2 on t2.organisation_id = s2.organisation_id
    where s2.application_id = a.id and t2.application_id = b.id and s2.organisation_id <> s.organisation_id));
