-- A text that somebody else's text replaced. Nothing typed is ever lost, whichever of two texts was chosen.
create table earlier_answer (
  id bigint primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  code varchar(60) not null,
  content text not null,
  saved_by bigint not null references person (id),
  saved_at timestamp(6) with time zone not null,
  replaced_by bigint not null references person (id),
  replaced_at timestamp(6) with time zone not null
);
create index earlier_answer_application on earlier_answer (application_id, code);
