-- When its reader last did something with an open review (null: when it was given), and when he or she was reminded of it.
alter table review add column touched_at timestamp(6) with time zone;
alter table review add column reminded_at timestamp(6) with time zone;
