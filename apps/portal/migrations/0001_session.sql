create table session (
  id_hash bytea primary key,
  content jsonb not null,
  expires timestamptz not null
);
create index session_expires on session (expires);

grant select, insert, update, delete on session to heng_service;
