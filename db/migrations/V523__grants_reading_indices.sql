-- What the public clocks and the threads of causes and commitments read by.
create index application_submitted on application (submitted_at);
create index application_purpose on application (purpose_kind, purpose_reference);
create index application_carried_from on application (carried_from);
