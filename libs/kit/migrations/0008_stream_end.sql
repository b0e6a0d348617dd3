-- Up Migration

-- The last message of the service's own stream that the broker confirmed. A stream that ends before it comes from an older
-- store. Without a row, the next check takes the stream's end.
create table stream_end (stream text primary key, sequence bigint not null);
grant select, insert, update, delete on stream_end to heng_service;
