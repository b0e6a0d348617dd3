-- Up Migration

-- The calendar years that staff imported; each replaces the year of that number that the service ships. `version` is that of
-- the event: an older one does not replace it.
create table calendar_year (
  year int primary key,
  data jsonb not null,
  version int not null
);
grant select, insert, update on calendar_year to heng_service;

-- Finds the open deadlines of another calendar than the one in force.
create index deadline_calendar on deadline (what, calendar, subject) where done_at is null;
