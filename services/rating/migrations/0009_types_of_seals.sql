-- Up Migration

-- The event types that a seal counts as evidence; null in seals of versions that did not list them.
alter table received_seal add column types text[];
