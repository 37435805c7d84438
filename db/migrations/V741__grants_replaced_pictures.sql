-- A picture that was replaced or taken away is gone; its bytes go with its card.
delete from stored_file where subject_kind = 'grant-report'
   and token not in (select picture from grants where picture is not null);
