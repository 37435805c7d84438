-- Above this amount a payment needs two approvers; and the sealed account that the pool pays from.
alter table pool add column two_above_minor bigint default 1000000 not null;
alter table pool add column payer_key varchar(16);
alter table pool add column payer_sealed text;
alter table pool add constraint pool_two_above check (two_above_minor >= 0);
