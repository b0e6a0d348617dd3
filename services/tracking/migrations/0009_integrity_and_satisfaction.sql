-- Up Migration

-- Signals for a spot check, one per project and kind, permanent.
create table feedback_signal (
  id uuid primary key,
  version int not null,
  kind text not null,
  project_id uuid not null,
  agency_id uuid not null,
  enterprise_id uuid not null,
  found_on date not null
);
create index feedback_signal_found on feedback_signal (found_on, id);
create index feedback_signal_kind on feedback_signal (kind, found_on, id);
create index feedback_signal_agency on feedback_signal (agency_id, found_on, id);
create index feedback_signal_project on feedback_signal (project_id);

-- The trace of every version of an answer: its time, and a keyed hash of its text.
create table answer_trace (
  answer_id uuid primary key,
  project_id uuid not null,
  agency_id uuid not null,
  enterprise_id uuid not null,
  answered_at timestamptz not null,
  text_hash text
);
create index answer_trace_agency on answer_trace (agency_id, answered_at);
create index answer_trace_text on answer_trace (agency_id, text_hash) where text_hash is not null;

-- The origins of answers and of agencies' users, as keyed hashes; deleted after 90 days.
create table answer_origin (
  answer_id uuid not null,
  mark text not null,
  hash text not null,
  project_id uuid not null,
  agency_id uuid not null,
  enterprise_id uuid not null,
  seen_on date not null,
  primary key (answer_id, mark)
);
create index answer_origin_agency on answer_origin (agency_id, hash);
create index answer_origin_seen on answer_origin (seen_on);
create table sighting (
  agency_id uuid not null,
  hash text not null,
  seen_on date not null,
  primary key (agency_id, hash, seen_on)
);
create index sighting_seen on sighting (seen_on);

-- The satisfaction figures of an agency, published together.
create table satisfaction_batch (
  id uuid primary key,
  version int not null,
  agency_id uuid not null,
  number int not null,
  published_on date not null,
  before date not null,
  answers int not null,
  enterprises int not null,
  asked int not null,
  mean double precision not null,
  low double precision not null,
  high double precision not null,
  shrunk double precision not null,
  distribution jsonb not null
);
create unique index satisfaction_batch_agency on satisfaction_batch (agency_id, number);

-- The weekly round in which batches are published; its clock renews itself, the first is due at once.
create table satisfaction_round (
  id text primary key,
  version int not null,
  monday date not null
);
insert into deadline (subject, what, due, calendar, provisional, steps)
values ('satisfaction', 'tracking.satisfaction', '2026-01-04', 'none', false, '[]');

grant select, insert on feedback_signal, answer_trace, satisfaction_batch to heng_service;
grant select, insert, delete on answer_origin, sighting to heng_service;
grant select, insert, update on satisfaction_round to heng_service;
