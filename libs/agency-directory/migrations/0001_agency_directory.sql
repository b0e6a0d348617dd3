-- Up Migration

-- Agencies as the events of the registry describe them, in whatever order these arrive. Some databases have the table from
-- the time before the library.
create table if not exists agency_directory (
  agency_id uuid primary key,
  credit_code text unique,
  name text,
  province text,
  registered_on date,
  deregistered_on date,
  state text,
  -- the agency's versions at which identity and state were stored: an older one does not replace them
  identity_version int not null default 0,
  state_version int not null default 0
);

grant select, insert, update on agency_directory to heng_service;
