-- What the demonstration's own mail server took in, byte for byte, for the administrator's page.
create table demo_mail (
    id bigint not null primary key,
    version bigint not null,
    message_id varchar(200),
    sender varchar(320) not null,
    recipient varchar(320) not null,
    subject varchar(500) not null,
    raw bytea not null,
    came_at timestamp(6) with time zone not null
);
create index demo_mail_came on demo_mail (came_at, id);
create index demo_mail_recipient on demo_mail (recipient, id);
