-- Who met whom: written by a workflow room when it knows that a meeting took place. One row for one subject of that room.
create table meeting (
  id bigint primary key,
  version bigint not null,
  subject_kind varchar(30) not null,
  subject_reference varchar(60) not null,
  title varchar(200) not null,
  from_day date not null,
  until_day date not null,
  constraint meeting_subject unique (subject_kind, subject_reference),
  constraint meeting_days check (until_day >= from_day)
);

-- others: how many came whom the network does not know by name.
create table meeting_partner (
  id bigint primary key,
  version bigint not null,
  meeting_id bigint not null references meeting (id),
  organisation_id bigint not null references organisation (id),
  others integer not null,
  constraint meeting_partner_once unique (meeting_id, organisation_id)
);
create index meeting_partner_organisation on meeting_partner (organisation_id);

create table meeting_person (
  id bigint primary key,
  version bigint not null,
  meeting_id bigint not null references meeting (id),
  organisation_id bigint not null references organisation (id),
  person_id bigint not null references person (id),
  constraint meeting_person_once unique (meeting_id, person_id)
);
create index meeting_person_person on meeting_person (person_id);
