-- Whoever has met has gone on, whatever a partner had asked before.
update grants set cancel_asked = null where stage in ('MET', 'REPORTED', 'CLOSED');
