-- Which questions an officer opened when returning an application; null opens all of them.
alter table application add column returned_codes varchar(1000);
