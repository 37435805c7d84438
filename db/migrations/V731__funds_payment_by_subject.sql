-- Every move of a grant asks for its payment.
create index payment_by_subject on payment (subject_kind, subject_reference);
