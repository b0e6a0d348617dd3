-- Up Migration

-- The announcements of verified falsehood or misconduct (R6), each with its clocks and the applications for its repair.
create table announcement (
  id uuid primary key,
  version int not null,
  ground jsonb not null,
  agency_id uuid not null,
  severity text not null,
  state text not null,
  publish_after date not null,
  publication jsonb not null,
  text text,
  reason text,
  person_ids uuid[] not null,
  published_on date,
  published_by text,
  shortest jsonb,
  longest jsonb,
  repairs jsonb not null,
  ended_on date,
  because text
);
call keep_arrival('announcement', 'publish_after');
create index announcement_state on announcement (state, entered);
create index announcement_agency on announcement (agency_id, published_on, id);
create index announcement_published on announcement (published_on, id);

grant select, insert, update on announcement to heng_service;
