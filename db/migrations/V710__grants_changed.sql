-- When that of a grant which everybody may read changed last: what it comes to, when they meet, how it ended. Programs that
-- keep a copy ask for what is newer than theirs.
alter table grants add column changed_at timestamp(6) with time zone;

update grants set changed_at = greatest(told_at, coalesce(met_at, told_at), coalesce(closed_at, told_at),
  coalesce(cancelled_at, told_at), coalesce((select max(h.happened_at) from history h
    where h.subject_kind = 'grant' and h.subject_reference = grants.reference
      and h.move_name in ('LOWER', 'MOVE_DATES')), told_at));

alter table grants alter column changed_at set not null;
create index grants_changed on grants (changed_at);
