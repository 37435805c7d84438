-- An award of the fast lane that is read once more after it was told. Its reference is one of its own, since whoever reads
-- it again knows neither that nor what was decided.
create table reread (
  id bigint primary key,
  version bigint not null,
  reference varchar(20) not null constraint reread_reference unique,
  application_id bigint not null constraint reread_application unique references application (id),
  chosen_at timestamp(6) with time zone not null,
  total double precision,
  agrees boolean,
  read_at timestamp(6) with time zone,
  constraint reread_read check ((read_at is null) = (total is null) and (read_at is null) = (agrees is null))
);
create index reread_chosen on reread (chosen_at);
