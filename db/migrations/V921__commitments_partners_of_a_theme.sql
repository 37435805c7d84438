-- How many partners said it, as it was published; what was published before has none kept and is counted as it stands.
alter table season_theme add column partners bigint;
