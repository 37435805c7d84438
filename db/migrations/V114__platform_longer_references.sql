-- A partner's reference has up to eighty characters, and deeds, moves and files are about partners too.
alter table history alter column subject_reference set data type varchar(80);
alter table audit alter column subject_reference set data type varchar(80);
alter table stored_file alter column subject_reference set data type varchar(80);
