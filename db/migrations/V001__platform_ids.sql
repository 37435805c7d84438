-- One sequence numbers every aggregate; each server takes fifty at a time.
create sequence id_seq start with 50 increment by 50;
