-- Numbers for references, and the secret by which they are shuffled, so that a reference says nothing about volume.
create sequence application_number start with 1 increment by 1;

create table reference_series (
  prefix varchar(8) primary key,
  secret bigint not null
);
insert into reference_series (prefix, secret) values ('CG', cast(floor(random() * 9007199254740991) as bigint));
