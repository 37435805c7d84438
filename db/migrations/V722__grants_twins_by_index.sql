-- Second requests are looked for among what a partner began under the same call at about the same time. Both stand beside the
-- partner, since neither ever changes, so that an index finds the few there are, however often the partner has asked.
alter table application_partner add column call_id bigint;
alter table application_partner add column begun_at timestamp(6) with time zone;
update application_partner set
  call_id = (select a.call_id from application a where a.id = application_partner.application_id),
  begun_at = (select a.started_at from application a where a.id = application_partner.application_id);
alter table application_partner alter column call_id set not null;
alter table application_partner alter column begun_at set not null;
create index application_partner_round on application_partner (organisation_id, call_id, begun_at);

drop view application_twin;
create view application_twin as
select
  cast(a.id as varchar(20)) || '/' || cast(b.id as varchar(20)) as id,
  a.id as application_id,
  b.id as twin_id
from application a
join application_partner s on s.application_id = a.id
join application_partner t on t.organisation_id = s.organisation_id and t.call_id = s.call_id
  and t.begun_at between s.begun_at - interval '90' day and s.begun_at + interval '90' day
join application b on b.id = t.application_id
where b.id <> a.id
  and b.stage not in ('MISSED', 'WITHDRAWN')
  and (b.lead_id = a.lead_id or exists (
    select 1 from application_partner s2
    join application_partner t2 on t2.organisation_id = s2.organisation_id
    where s2.application_id = a.id and t2.application_id = b.id and s2.organisation_id <> s.organisation_id));

-- How many read a case is counted in an index alone.
create index review_by_subject on review (subject_kind, subject_reference, stage);
