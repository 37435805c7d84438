-- A call's own letters and reasons: who worded them and when; a reason that was used keeps its words and is replaced.
alter table letter_template add column edited_by bigint;
alter table letter_template add column edited_at timestamp(6) with time zone;
alter table letter_template add column standard_key varchar(8) generated always as (case when call_id is null then kind end) ${stored};
create unique index letter_template_standard on letter_template (standard_key);
create unique index letter_template_own on letter_template (call_id, kind);

alter table reason add column edited_by bigint;
alter table reason add column edited_at timestamp(6) with time zone;
alter table reason add column retired boolean default false not null;
alter table reason add column replaced boolean default false not null;
-- A call's row without words gives one of the network's reasons another place, or does not offer it.
alter table reason alter column label drop not null;
alter table reason alter column sentence drop not null;
alter table reason add constraint reason_words check ((label is null) = (sentence is null) and (label is not null or call_id is not null and not replaced));
alter table reason add column own_code varchar(40) generated always as (case when replaced then null else code end) ${stored};
alter table reason add column standard_code varchar(40) generated always as (case when replaced or call_id is not null then null else code end) ${stored};
create unique index reason_own on reason (call_id, own_code);
create unique index reason_standard on reason (standard_code);
create index application_reason_reason on application_reason (reason_id);
