-- Up Migration

-- The event types that a seal counts as evidence; null in seals of versions that did not list them.
alter table seal add column types text[];
