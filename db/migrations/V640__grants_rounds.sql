-- The reviews of one call are compared with one another.
update review set round_reference = (
    select c.reference from application a join call c on c.id = a.call_id where a.reference = review.subject_reference)
  where subject_kind = 'grant';
