-- Awards that were told before there were grants: paid where the ledger says so, else waiting for their partners to agree.
insert into grants (id, version, application_id, call_id, reference, title, stage, amount_minor, awarded_minor, currency,
  payee_id, told_at, told_year, search_text, accepted_at, paid_at, follow_on_minor, report_seconds)
select nextval('id_seq'), 1, a.id, a.call_id, a.reference, a.title,
  case when p.paid_at is null then 'OFFERED' else 'PAID' end,
  a.awarded_minor, a.awarded_minor, a.currency, a.payee_id, a.told_at, cast(extract(year from a.told_at) as integer),
  substring(' ' || lower(replace(a.reference, '-', ' ') || ' ' || a.title || ' ' ||
    (select string_agg(o.name || ' ' || o.short_name || ' ' || o.place, ' ') from application_partner ap
      join organisation o on o.id = ap.organisation_id where ap.application_id = a.id)) from 1 for 2400),
  case when p.paid_at is null then null else a.told_at end, p.paid_at, 0, 0
from application a
left join (select e.subject_reference as reference, max(e.made_at) as paid_at from ledger_entry e
  where e.kind = 'PAID' and e.subject_kind = 'grant' group by e.subject_reference) p on p.reference = a.reference
where a.stage = 'AWARDED' and a.told_at is not null;

insert into grant_partner (id, version, grant_id, organisation_id, position, agreed_by, agreed_at, guests)
select nextval('id_seq'), 1, g.id, ap.organisation_id, ap.position,
  case when g.accepted_at is null then null else ap.confirmed_by end,
  case when g.accepted_at is null then null else g.accepted_at end,
  (select count(*) from application_person n
    where n.application_id = g.application_id and n.organisation_id = ap.organisation_id and n.person_id is null)
from grants g join application_partner ap on ap.application_id = g.application_id;

insert into grant_person (id, version, grant_id, organisation_id, person_id)
select nextval('id_seq'), 1, g.id, n.organisation_id, n.person_id
from grants g join application_person n on n.application_id = g.application_id
where n.person_id is not null;

update application set accepted_at = told_at
where id in (select application_id from grants where accepted_at is not null);
