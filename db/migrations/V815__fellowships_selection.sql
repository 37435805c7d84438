-- Whoever takes a team up does not decide about it, and two teams never have the same number on a waiting list.
alter table team add column taken_up_by bigint references person (id);
create unique index team_waiting_place on team (cohort_id, waiting_place);
create index team_offered_until on team (stage, offered_until);
