-- Up Migration

-- On-site work day by day, as tracking tells it since it is entered so. What was withdrawn has no days.
alter table tracked_work add column entries jsonb;
