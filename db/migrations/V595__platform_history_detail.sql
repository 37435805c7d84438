-- What a move settled, in the room's own short form; the history keeps it when the subject itself forgets it.
alter table history add column detail text;
