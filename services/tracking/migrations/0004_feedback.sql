-- Up Migration

-- One row per project with an answer or a missed last day; the levels are in the event alone.
create table feedback (
  id uuid primary key,
  version int not null,
  given_on date,
  late boolean not null,
  missed boolean not null
);

grant select, insert, update on feedback to heng_service;
