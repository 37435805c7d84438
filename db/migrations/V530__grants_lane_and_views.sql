-- How often the text was submitted: that is the version which a review has read.
alter table application add column submissions integer default 0 not null;
-- A low score or a disagreement sends an application from the fast lane to the normal one, for good.
alter table application add column left_fast_lane boolean default false not null;

-- A person's own view of the queue: a name for an address's query.
create table saved_view (
  id bigint primary key,
  version bigint not null,
  person_id bigint not null references person (id),
  name varchar(60) not null,
  query varchar(500) not null,
  constraint saved_view_name unique (person_id, name)
);
