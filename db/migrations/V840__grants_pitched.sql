-- The team of fellows whose pitch opened an application; null for all others.
alter table application add column fellowship_reference varchar(20);
create index application_fellowship on application (fellowship_reference);
