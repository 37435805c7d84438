-- What a passed gate pays to a team's lead partner, once. What became of its payment is told by the funds.
create table team_stipend (
  id bigint primary key,
  version bigint not null,
  reference varchar(80) not null constraint team_stipend_reference unique,
  team_id bigint not null references team (id),
  kind varchar(12) not null constraint team_stipend_kind check (kind in ('EXPLORE', 'PROTOTYPE', 'TEST', 'FEEDBACK', 'FUNDING')),
  amount_minor bigint not null constraint team_stipend_amount check (amount_minor > 0),
  currency varchar(3) not null,
  payee_id bigint not null references organisation (id),
  passed_by bigint not null references person (id),
  due_at timestamp(6) with time zone not null,
  stage varchar(8) not null constraint team_stipend_stage check (stage in ('DUE', 'PAID', 'FAILED')),
  paid_on date,
  told_at timestamp(6) with time zone,
  not_paid_why text,
  constraint team_stipend_once unique (team_id, kind),
  constraint team_stipend_paid check (stage <> 'PAID' or paid_on is not null)
);
