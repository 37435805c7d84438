-- A promise from its first word on: what is not said yet may be missing, and who moved it and why stands beside it.
alter table commitment alter column theme_reference drop not null;
alter table commitment alter column due_day drop not null;
alter table commitment add column populations varchar(400) default '' not null;
alter table commitment add column indicator varchar(400) default '' not null;
-- Why it is a stretch although it does not go far beyond what would have come anyway.
alter table commitment add column stretch_case varchar(4000) default '' not null;
alter table commitment add column started_by bigint references person (id);
alter table commitment add column coach_id bigint references person (id);
-- How often it was handed in: the version that its readers read.
alter table commitment add column submissions integer default 0 not null;
alter table commitment add column submitted_at timestamp(6) with time zone;
alter table commitment add column submitted_by bigint references person (id);
alter table commitment add column taken_up_at timestamp(6) with time zone;
alter table commitment add column taken_up_by bigint references person (id);
alter table commitment add column changes_asked varchar(4000);
alter table commitment add column decided_at timestamp(6) with time zone;
alter table commitment add column decided_by bigint references person (id);
alter table commitment add column decision_reason varchar(4000);
-- Since when it counts; what was never accepted has none.
alter table commitment add column accepted_on date;
-- What was learned by whoever withdrew it.
alter table commitment add column learned varchar(4000);

update commitment set accepted_on = since_day where state in ('ACTIVE', 'FULFILLED', 'EXCEEDED', 'NOT_MET', 'SILENT');
update commitment set submissions = 1 where state not in ('DRAFT', 'WITHDRAWN');

alter table commitment add constraint commitment_complete check
    (state in ('DRAFT', 'WITHDRAWN') or (theme_reference is not null and due_day is not null));
alter table commitment add constraint commitment_decided check ((decided_at is null) = (decided_by is null));

-- References are shuffled by a secret of this installation, so that two of them tell nothing of how many lie between.
create table commitment_series (
    prefix varchar(4) primary key,
    secret bigint not null
);
insert into commitment_series (prefix, secret) values ('CM', cast(floor(random() * 9007199254740991) as bigint));
create sequence commitment_number start with 1 increment by 1;
