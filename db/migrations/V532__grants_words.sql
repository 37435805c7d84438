-- What people typed, found by its words: a full-text index where the database has one.
create index application_person_name on application_person (name);
${postgres} create index answer_words on answer using gin (to_tsvector('simple', content));
