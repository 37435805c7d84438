-- What became of an award after its letter was told. One row for one application; a decision that was taken back and made
-- again revives its row. The reference is the application's: it is the same case.
create table grants (
  id bigint primary key,
  version bigint not null,
  application_id bigint not null references application (id),
  call_id bigint not null references call (id),
  reference varchar(20) not null,
  title varchar(200) not null,
  stage varchar(12) not null constraint grants_stage check (stage in
    ('OFFERED', 'ACCEPTED', 'PAID', 'MET', 'REPORTED', 'CLOSED', 'CANCELLED')),
  amount_minor bigint not null,
  awarded_minor bigint not null,
  currency varchar(3) not null,
  payee_id bigint not null references organisation (id),
  told_at timestamp(6) with time zone not null,
  told_year integer not null,
  search_text varchar(2400) not null,
  meeting_from date,
  meeting_until date,
  accepted_at timestamp(6) with time zone,
  paid_at timestamp(6) with time zone,
  met_at timestamp(6) with time zone,
  reported_at timestamp(6) with time zone,
  reported_by bigint references person (id),
  closed_at timestamp(6) with time zone,
  closed_by bigint references person (id),
  cancelled_at timestamp(6) with time zone,
  cancel_asked varchar(4000),
  more_asked varchar(4000),
  outcome varchar(20) constraint grants_outcome check (outcome in ('REDESIGNED', 'PARTNERSHIP', 'PROJECT', 'LEARNED')),
  follow_on_minor bigint not null,
  follow_on_from varchar(200),
  public_line varchar(200),
  picture varchar(30),
  picture_words varchar(200),
  report_seconds bigint not null,
  constraint grants_application unique (application_id),
  constraint grants_reference unique (reference),
  constraint grants_amount check (amount_minor between 1 and awarded_minor),
  constraint grants_meeting check (meeting_until >= meeting_from),
  constraint grants_accepted check (stage in ('OFFERED', 'CANCELLED') or accepted_at is not null),
  constraint grants_reported check (stage not in ('REPORTED', 'CLOSED') or outcome is not null and reported_at is not null),
  constraint grants_follow_on check (follow_on_minor >= 0)
);
create index grants_stage_meeting on grants (stage, meeting_until);
create index grants_told on grants (told_at);
create index grants_call on grants (call_id);

-- Each partner of a grant: who agreed to its terms for it, who let the public line stand, how many more came.
create table grant_partner (
  id bigint primary key,
  version bigint not null,
  grant_id bigint not null references grants (id),
  organisation_id bigint not null references organisation (id),
  position integer not null,
  agreed_by bigint references person (id),
  agreed_at timestamp(6) with time zone,
  public_by bigint references person (id),
  public_at timestamp(6) with time zone,
  guests integer not null,
  constraint grant_partner_once unique (grant_id, organisation_id),
  constraint grant_partner_guests check (guests between 0 and 500)
);
create index grant_partner_organisation on grant_partner (organisation_id);

-- Who is to meet, and then who met, of those whom the network knows.
create table grant_person (
  id bigint primary key,
  version bigint not null,
  grant_id bigint not null references grants (id),
  organisation_id bigint not null references organisation (id),
  person_id bigint not null references person (id),
  constraint grant_person_once unique (grant_id, person_id)
);
create index grant_person_person on grant_person (person_id);

-- Each reminder of a report once for each day on which that was due.
create table grant_reminder (
  id bigint primary key,
  version bigint not null,
  grant_id bigint not null references grants (id),
  kind varchar(8) not null constraint grant_reminder_kind check (kind in ('BEFORE', 'ON', 'AFTER', 'OFFICER')),
  due_on date not null,
  sent_at timestamp(6) with time zone not null,
  constraint grant_reminder_once unique (grant_id, kind, due_on)
);
