-- The steps and shares as they were handed in last: so its readers see them while a promise is being changed. Nothing is
-- known of what was handed in before.
alter table commitment add column steps_read text;
alter table commitment add column shares_read text;
