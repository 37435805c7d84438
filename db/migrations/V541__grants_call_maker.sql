-- Who made a call stands in the sealed trail ("grants.call.made"); the column beside it was written and never read.
alter table call drop column created_by;
