-- The year and the words of these were written by the database, in its own calendar and with accents; the application
-- writes them anew and knows them by having none.
update grants set search_text = '' where not exists (select h.id from history h
  where h.subject_kind = 'grant' and h.subject_reference = grants.reference and h.move_name in ('OFFER', 'OFFER_AGAIN'));
