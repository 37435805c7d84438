-- Whom a partner names is asked by mail, and carries nothing before saying yes. Who asked for itself, and who was entered
-- before this, has been asked nothing: no hash.
alter table candidacy add column carry_hash varchar(64);
alter table candidacy add column carry_until timestamp(6) with time zone;
alter table candidacy add column carry_said timestamp(6) with time zone;
alter table candidacy add constraint candidacy_carry check ((carry_hash is null) = (carry_until is null));
alter table candidacy add constraint candidacy_carry_asked check (carry_said is null or carry_hash is not null);
create unique index candidacy_by_carry on candidacy (carry_hash);
