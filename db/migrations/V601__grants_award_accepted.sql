-- Since when an award is accepted, so that its decision cannot be corrected any more.
alter table application add column accepted_at timestamp(6) with time zone;
