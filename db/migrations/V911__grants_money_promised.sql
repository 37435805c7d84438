-- By when the money was promised at submission; a call that is edited later moves nobody's promise.
alter table application add column money_due timestamp(6) with time zone;
update application set money_due = submitted_at + paused_seconds * interval '1' second
  + (select c.money_days from call c where c.id = application.call_id) * interval '1' day
  where submitted_at is not null;
