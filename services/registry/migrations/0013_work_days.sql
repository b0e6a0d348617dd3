-- Up Migration

-- On-site work day by day, from tracking's events since it is entered so. Withdrawn work has no days.
alter table tracked_work add column entries jsonb;
