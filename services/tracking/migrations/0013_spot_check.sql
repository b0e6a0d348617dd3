-- Up Migration

-- Material handed over for spot checks, permanently; its content is in its event.
create table spot_check_handover (
  id uuid primary key,
  version int not null,
  rating_id uuid not null,
  cycle text not null,
  project_id uuid not null,
  facts jsonb not null,
  handed_over_on date not null
);
-- Drawn facts are named by the ids of their events.
create index event_id on event (id);

grant select, insert on spot_check_handover to heng_service;
