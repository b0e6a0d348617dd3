-- Up Migration

-- Entries that wait for their number in the log.
create table public_log_pending (
  id bigint generated always as identity primary key,
  entry bytea not null unique check (length(entry) between 1 and 65535)
);

create table public_log_entry (
  n bigint primary key,
  entry bytea not null
);

-- The complete subtrees of the tree over the entries (RFC 9162); level 0 has the leaves.
create table public_log_subtree (
  level int not null,
  n bigint not null,
  hash bytea not null,
  primary key (level, n)
);
create index public_log_leaf on public_log_subtree (hash, n) where level = 0;

-- Each signed head of the log; the last has the most entries.
create table public_log_checkpoint (
  size bigint primary key,
  note text not null,
  signed_at timestamptz not null
);

-- What is in the log is never changed.
grant select, insert on public_log_entry, public_log_subtree, public_log_checkpoint to heng_service;
grant select, insert, delete on public_log_pending to heng_service;
