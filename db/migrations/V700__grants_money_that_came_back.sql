-- When the bank last said that it could not deliver a grant's money, and why; the reason goes once it is sent.
alter table grants add column not_paid_at timestamp(6) with time zone;
alter table grants add column not_paid_why varchar(4000);
