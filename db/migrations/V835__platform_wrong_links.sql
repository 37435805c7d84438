-- Who tries personal links that nobody was given is counted as tries to sign in are.
alter table sign_in_attempt drop constraint sign_in_attempt_kind;
alter table sign_in_attempt add constraint sign_in_attempt_kind check (kind in ('SIGN_IN', 'FORGOT', 'JOIN', 'LINK'));
