-- MERGED: what it was lives on in another one, whose number it keeps.
alter table organisation drop constraint organisation_standing;
alter table organisation add constraint organisation_standing check (standing in
    ('NOMINATED', 'READINESS', 'APPLIED', 'VETTING', 'MEMBER', 'PAUSED', 'DECLINED', 'ALUMNI', 'BACKBONE', 'MERGED'));
alter table organisation add column merged_into bigint references organisation (id);
alter table organisation add constraint organisation_merged check ((standing = 'MERGED') = (merged_into is not null));
alter table organisation add constraint organisation_merged_elsewhere check (merged_into is null or merged_into <> id);
create index organisation_by_survivor on organisation (merged_into);

alter table person add column merged_into bigint references person (id);
alter table person add constraint person_merged_elsewhere check (merged_into is null or merged_into <> id);
create index person_by_survivor on person (merged_into);
