-- A cause is suggested by anybody of the network, taken live or declined by an officer, and may be retired and brought back.
alter table cause add column short_name varchar(60);
alter table cause add column keywords varchar(400) default '' not null;
alter table cause add column state varchar(20) default 'LIVE' not null;
alter table cause add column suggested_by bigint;
alter table cause add column suggested_for bigint references organisation (id);
alter table cause add column suggested_at timestamp(6) with time zone;
alter table cause add column why varchar(1000);
alter table cause add column reason varchar(1000);
alter table cause add column replaced_by bigint references cause (id);
alter table cause add constraint cause_state check (state in ('SUGGESTED', 'LIVE', 'DECLINED', 'RETIRED'));
alter table cause add constraint cause_not_replaced_by_itself check (replaced_by is null or replaced_by <> id);
create index cause_by_state on cause (state, theme_id);
create index cause_by_suggester on cause (suggested_by);
