-- Up Migration

-- The material behind drawn facts, as the services that recorded them handed it over; one row per event, in the order of events.
create table spot_check_material (
  event_id uuid primary key,
  rating_id uuid not null,
  project_id uuid not null,
  sequence bigint not null,
  facts jsonb not null,
  rests_on jsonb not null,
  received timestamptz not null
);
create index spot_check_material_rating on spot_check_material (rating_id, project_id, sequence);

grant select, insert on spot_check_material to heng_service;
