-- Up Migration

-- The requests of each caller (hashed) in a minute, by which replicas share their limits. Worth nothing after a crash.
create unlogged table request_count (
  minute bigint not null,
  caller text not null,
  count int not null,
  primary key (minute, caller)
);

grant select, insert, update, delete on request_count to heng_service;
