-- A partner that leaves a team stays in its history, and a team that leaves may tell everybody what it learned.
alter table team_partner add until_day date;
alter table team_partner add left_why varchar(400);
alter table team add learned_told boolean default false not null;
