-- The last wall behind the rule of six to nine months, for whoever writes past the pages.
alter table cohort add constraint cohort_span
  check (ends_on >= begins_on + interval '6' month and ends_on <= begins_on + interval '9' month);
