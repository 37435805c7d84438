-- What keeps people from cases, as reviews itself knows it: for whom somebody acts or acted, and what was declared. Every
-- room's view of ties has these columns. A tie leads to an organisation, to another person or to one thing; it counts
-- until until_day (the first day on which it no longer holds) or from last_at on, each for three years more.
create view conflict_tie_affiliation as
select
  a.person_id,
  cast('SAME_ORGANISATION' as varchar(20)) as kind,
  a.organisation_id,
  cast(null as bigint) as other_id,
  cast(null as varchar(40)) as subject_kind,
  cast(null as varchar(80)) as subject_reference,
  a.until_day,
  cast(null as timestamp(6) with time zone) as last_at
from affiliation a;

create view conflict_tie_declared as
select
  d.person_id,
  d.kind,
  d.organisation_id,
  cast(null as bigint) as other_id,
  d.subject_kind,
  d.subject_reference,
  cast(null as date) as until_day,
  cast(null as timestamp(6) with time zone) as last_at
from conflict_declaration d
where d.withdrawn_at is null;
