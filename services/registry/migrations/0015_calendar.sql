-- Up Migration

-- The calendar years that staff imported, in one record, so that imports follow one another. Every service keeps the years
-- themselves in calendar_year, by event.
create table calendar (
  id text primary key,
  version int not null,
  years jsonb not null
);

grant select, insert, update on calendar to heng_service;
