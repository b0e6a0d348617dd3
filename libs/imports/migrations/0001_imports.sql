-- Up Migration

-- Files of rows that people import. A row waits here until it is applied, then it is deleted; a faulty one stays with
-- its line and its faults, without personal data. Some databases have the tables from the time before the library.
create table if not exists import (
  id uuid primary key,
  version int not null,
  kind text not null,
  mode text not null,
  dry_run boolean not null,
  file_name text not null,
  sha256 text not null,
  actor jsonb not null,
  org text,
  state text not null,
  rows int not null,
  position int not null,
  checked int not null,
  applied int not null,
  faulty int not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  failure text
);
create index if not exists import_open on import (started_at, id) where ended_at is null;
create index if not exists import_by_start on import (started_at, id);
create index if not exists import_of_org on import (org, started_at, id);

create table if not exists import_row (
  import_id uuid not null references import (id),
  -- 1, 2, 3 … in the order of the file
  n int not null,
  line int not null,
  cells jsonb not null,
  -- a hash that is equal for rows about the same record
  key uuid,
  same_as int,
  faults jsonb,
  primary key (import_id, n)
);

grant select, insert, update on import to heng_service;
grant select, insert, update, delete on import_row to heng_service;
