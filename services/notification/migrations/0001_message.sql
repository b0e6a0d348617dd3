-- Up Migration

-- The parties who get letters: addresses of agencies, enterprises and persons, names of enterprises (those of agencies are in
-- agency_directory). Name and address may arrive in either order.
create table party (
  id uuid primary key,
  name text,
  email text,
  -- the producer's sequence of the event that gave the address: an older one does not replace it
  email_sequence bigint
);

-- One e-mail to one party because of one event.
create table message (
  id uuid primary key,
  event_id uuid not null,
  template text not null,
  agency_id uuid,
  party_id uuid not null,
  addressee text,
  data jsonb not null,
  event_time timestamptz not null,
  status text not null default 'waiting',
  message_id text not null,
  attempts int not null default 0,
  next_try_at timestamptz not null default now(),
  last_fault text,
  created_at timestamptz not null default now(),
  first_tried_at timestamptz,
  sent_at timestamptz
);
create index message_created on message (created_at, id);
create index message_status on message (status, created_at, id);
create index message_due on message (next_try_at, id) where status = 'queued';

grant select, insert, update on party, message to heng_service;
