-- Up Migration

-- The public figures of an agency as they were told last. Who changes them holds a lock, so that a later position is never
-- seen before an earlier one.
create sequence agency_standing_position;
create table agency_standing (
  agency_id uuid primary key,
  figures jsonb not null,
  position bigint not null
);
create unique index agency_standing_position_order on agency_standing (position);

grant usage on sequence agency_standing_position to heng_service;
grant select, insert, update on agency_standing to heng_service;
