-- Of a promise that has ended, the annual review that was still open is not asked for any more, and not missed.
alter table annual_review drop constraint annual_review_state;
alter table annual_review add constraint annual_review_state
  check (review_state in ('OPEN', 'SENT', 'CLOSED', 'MISSED', 'MADE_UP', 'DROPPED'));

update annual_review set review_state = 'DROPPED', version = version + 1
where review_state = 'OPEN'
  and commitment_id in (select id from commitment where state in ('FULFILLED', 'EXCEEDED', 'NOT_MET', 'WITHDRAWN'));
