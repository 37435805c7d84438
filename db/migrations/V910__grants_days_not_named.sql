-- Partners who have not said when they meet are asked for the day, twice, and then the officer hears of it.
alter table grant_reminder drop constraint grant_reminder_kind;
alter table grant_reminder add constraint grant_reminder_kind
  check (kind in ('BEFORE', 'ON', 'AFTER', 'OFFICER', 'DAY_ASK', 'DAY_MORE', 'DAY_LATE'));
