-- When the bank sent the money: the last step of the time to an answer.
alter table application add column money_sent_at timestamp(6) with time zone;
