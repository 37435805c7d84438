-- Passages of one answer that reviewers do not read, and the fingerprint of the answer they were marked in: when the
-- answer is another by now, the mark is stale and nothing of the answer is shown to them.
create table redaction (
  id bigint primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  code varchar(60) not null,
  passages text not null,
  fingerprint varchar(64) not null,
  marked_by bigint not null references person (id),
  marked_at timestamp(6) with time zone not null,
  constraint redaction_code unique (application_id, code)
);
