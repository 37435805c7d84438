-- The last gate is passed by the told decision on the pitch, and by nobody in this room.
alter table team_stipend alter column passed_by drop not null;
