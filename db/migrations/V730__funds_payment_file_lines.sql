-- Which payment stands in which file, and which try of it: the payment itself remembers only its last file.
create table payment_file_line (
    file_id    bigint not null references payment_file (id),
    payment_id bigint not null references payment (id),
    attempt    integer not null,
    primary key (file_id, payment_id),
    constraint payment_file_line_once unique (payment_id, attempt),
    constraint payment_file_line_attempt check (attempt > 0)
);

-- Of files made until now only the last of each payment is known; a file that misses one is handed to nobody.
insert into payment_file_line (file_id, payment_id, attempt)
select file_id, id, attempt from payment where file_id is not null;
