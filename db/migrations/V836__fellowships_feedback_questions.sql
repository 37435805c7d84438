-- What everybody is asked who gives feedback: the same questions for experts and end-users of one cohort. Rows without a cohort
-- are the set that a cohort begins with.
create table feedback_question (
  id bigint primary key,
  version bigint not null,
  cohort_id bigint references cohort (id),
  position integer not null constraint feedback_question_position check (position between 1 and 4),
  wording varchar(200) not null,
  constraint feedback_question_once unique (cohort_id, position)
);
insert into feedback_question (id, version, position, wording) values (nextval('id_seq'), 1, 1, 'What would you use it for?');
insert into feedback_question (id, version, position, wording) values (nextval('id_seq'), 1, 2, 'What would keep you from using it?');
insert into feedback_question (id, version, position, wording) values (nextval('id_seq'), 1, 3, 'What is missing?');
insert into feedback_question (id, version, position, wording) values (nextval('id_seq'), 1, 4, 'Would you notice if it were gone?');
