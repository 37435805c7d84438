-- Whose name was promised to be erased is erased wherever it stood.
alter table feedback_ask alter column called drop not null;
alter table feedback_ask add constraint feedback_ask_erased check (erased_at is null
  or email is null and own_name is null and note is null and (asked_of <> 'EXPERT' or called is null and person_id is null));
alter table feedback_ask add constraint feedback_ask_called check (called is not null or erased_at is not null);
alter table feedback_ask add constraint feedback_ask_named check (shown_as is null or shown_as <> 'NAMED' or own_name is not null);
