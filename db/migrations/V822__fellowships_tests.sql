-- A test with end-users. The prediction stands before it begins and is never changed from then on; what happened is written
-- after it began.
create table user_test (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  prototype_id bigint not null references prototype (id),
  with_whom varchar(200) not null,
  prediction text not null,
  predicted_by bigint not null references person (id),
  predicted_at timestamp(6) with time zone not null,
  begun_by bigint references person (id),
  begun_at timestamp(6) with time zone,
  on_day date,
  happened text,
  changes text,
  written_by bigint not null references person (id),
  written_at timestamp(6) with time zone not null,
  changed_by bigint references person (id),
  changed_at timestamp(6) with time zone,
  removed_by bigint references person (id),
  removed_at timestamp(6) with time zone,
  constraint user_test_order check (begun_at is null or begun_at >= predicted_at),
  constraint user_test_begun check (begun_at is not null or (on_day is null and happened is null and changes is null))
);
create index user_test_team on user_test (team_id, id);
create index user_test_prototype on user_test (prototype_id);
