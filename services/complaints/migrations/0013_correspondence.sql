-- Up Migration

-- The correspondence of staff with a filer, apart from the case; its id is the filer's.
create table correspondence (
  id uuid primary key,
  version int not null,
  case_id uuid not null,
  agency_id uuid not null,
  number text not null,
  state text not null,
  messages jsonb not null,
  last_on date not null
);
create index correspondence_case on correspondence (case_id);
create index correspondence_told on correspondence (last_on, id) where state = 'told';

grant select, insert, update on correspondence to heng_service;
