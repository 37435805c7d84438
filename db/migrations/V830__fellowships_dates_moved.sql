-- How often the dates of a cohort moved, and when last: a calendar replaces what it had by what is newer.
alter table cohort add column dates_moved integer default 0 not null;
alter table cohort add column dates_moved_at timestamp(6) with time zone;
