-- Among which cases a reader's strictness is compared, as the room names it, and what a submitted review adds up to.
alter table review add column round_reference varchar(80);
alter table review add column total double precision;

update review set total = (
    select cast(sum(c.weight * s.points) as double precision) / sum(c.weight)
    from score s join criterion c on c.id = s.criterion_id
    where s.review_id = review.id and s.points is not null and not c.independent)
  where stage = 'SUBMITTED';

create index review_by_round on review (subject_kind, round_reference, stage);
