-- Up Migration

-- Files uploaded as evidence. The bytes are in a folder or an S3 bucket, under the hash of their content. Some databases
-- have the tables from the time before the library.
create table if not exists file (
  id uuid primary key,
  version int not null,
  owner text,
  uploaded_by text not null,
  uploaded_on date not null,
  name text not null,
  type text not null,
  size int not null,
  sha256 text not null,
  state text not null,
  scanned_on date,
  threat text
);
create index if not exists file_state on file (state, id);
create index if not exists file_sha256 on file (sha256);

-- Each download: reader, file and time.
create table if not exists file_download (
  position bigint generated always as identity primary key,
  file_id uuid not null references file (id),
  at timestamptz not null,
  sub text not null,
  role text not null,
  org text
);
create index if not exists file_download_file on file_download (file_id, position);

grant select, insert, update on file to heng_service;
grant select, insert on file_download to heng_service;
