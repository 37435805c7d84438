-- No gate passes without evidence: a cohort asks for at least one of each.
alter table cohort drop constraint cohort_least;
alter table cohort add constraint cohort_least check (least_interviews between 1 and 50 and least_insights between 1 and 10
  and least_prototypes between 1 and 20 and least_tests between 1 and 20 and least_experts between 1 and 10
  and least_end_users between 1 and 20);
