-- A goal has a place it started from, says for whom it must come, and may follow another: a phase begins when three questions
-- about the one before are answered.
alter table goal add column baseline bigint default 0 not null;
alter table goal add column equity_clause varchar(400);
alter table goal add column goal_state varchar(20) default 'ACTIVE' not null;
alter table goal add column follows_id bigint references goal (id);
alter table goal add column was_done text;
alter table goal add column will_last text;
alter table goal add column still_role text;
alter table goal add column answered_at timestamp(6) with time zone;
alter table goal add constraint goal_state check (goal_state in ('PLANNED', 'ACTIVE', 'ENDED'));
alter table goal add constraint goal_way check (baseline >= 0 and target > baseline);
alter table goal add constraint goal_follows unique (follows_id);

create index commitment_by_goal on commitment (goal_id, state);
