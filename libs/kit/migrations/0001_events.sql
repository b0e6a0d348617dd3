-- Up Migration

-- What happened, for good. The service's role may add and read, never change (tested in change-store.int-spec.ts).
create table event (
  position bigint generated always as identity primary key,
  id uuid not null,
  type text not null,
  subject text not null,
  version int not null,
  time timestamptz not null,
  data jsonb not null,
  actor jsonb not null,
  cause_handler text not null,
  cause_id text not null,
  recorded_at timestamptz not null default now()
);
create index event_subject on event (subject, position);

-- Positions of events that the broker has not confirmed yet.
create table outbox (position bigint primary key);

-- What has been acted on: a repeated request, event or deadline changes nothing twice.
create table cause (
  handler text not null,
  id text not null,
  subject text not null,
  fingerprint text,
  at timestamptz not null default now(),
  primary key (handler, id)
);

create table deadline (
  subject text not null,
  what text not null,
  due date not null,
  calendar text not null,
  provisional boolean not null,
  steps jsonb not null,
  version int not null default 1,
  done_at timestamptz,
  primary key (subject, what)
);
create index deadline_open on deadline (due, subject, what) where done_at is null;

create table dead_letter (
  id uuid primary key,
  stream text not null,
  stream_sequence bigint not null,
  type text not null,
  event text not null,
  reason text not null,
  at timestamptz not null default now(),
  replayed_at timestamptz
);
create index dead_letter_open on dead_letter (at, id) where replayed_at is null;

-- How far each sealed cycle reaches in this service's events.
create table seal (
  cycle text primary key,
  cutoff date not null,
  after bigint not null,
  up_to bigint not null,
  count int not null
);

grant usage on schema public to heng_service;
grant select, insert on event, seal to heng_service;
grant select, insert, delete on outbox to heng_service;
grant select, insert on cause to heng_service;
grant select, insert, update on deadline, dead_letter to heng_service;
