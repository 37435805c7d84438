-- A word that few titles have is found by its letters, where the database has the extension that comes with PostgreSQL;
-- where it has not, or this user may not have it, every title is read, which takes longer and finds the same.
${postgres} do $$ begin create extension if not exists pg_trgm; create index application_sought on application using gin (lower(reference || ' ' || title) gin_trgm_ops); exception when others then raise notice 'without pg_trgm: %', sqlerrm; end $$;
