-- The day on which staff last reminded all who had not answered in a season: the second press on that day reminds nobody.
alter table review_season add column reminded_on date;
