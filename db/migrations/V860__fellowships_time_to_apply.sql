-- How long its people were writing an application, pauses left out; 0 for what was written before it was counted.
alter table team add column active_seconds bigint default 0 not null;
