-- What the bank had sent and got back is approved anew before it goes out a second time.
alter table payment add column came_back boolean default false not null;
update payment set came_back = true where stage = 'FAILED' and exists (select h.id from history h
  where h.subject_kind = 'payment' and h.subject_reference = payment.reference and h.move_name = 'BOUNCE');
