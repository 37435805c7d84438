-- What one fellow typed into a form of a gate and has not saved for the team yet. Nobody else reads it. Once the form is saved
-- the text is gone and its version goes on, so that a save on its way from before finds that it is late.
create table evidence_draft (
  id bigint primary key,
  version bigint not null,
  team_id bigint not null references team (id),
  code varchar(24) not null constraint evidence_draft_code check (code in ('INTERVIEW_INSIGHTS', 'NOTE_CONTENT', 'NOTE_ADDS',
    'QUESTION_SENTENCE', 'PROTOTYPE_TESTS', 'PROTOTYPE_DROPPED', 'DROPPED_WHY', 'TEST_PREDICTION', 'TEST_HAPPENED',
    'TEST_CHANGES', 'PITCH_SOLUTION', 'PITCH_EVIDENCE', 'PITCH_PLAN', 'PITCH_BUDGET')),
  row_id bigint not null,
  begun_on bigint not null,
  content text,
  saved_by bigint not null references person (id),
  saved_at timestamp(6) with time zone not null,
  constraint evidence_draft_once unique (team_id, saved_by, code, row_id)
);
