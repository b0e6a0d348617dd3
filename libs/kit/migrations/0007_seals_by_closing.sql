-- Up Migration

-- A cancelled cycle that is opened again is closed, and sealed, again.
alter table seal add column closing int not null default 1;
alter table seal drop constraint seal_pkey;
alter table seal add primary key (cycle, closing);
