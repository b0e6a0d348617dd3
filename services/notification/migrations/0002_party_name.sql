-- Up Migration

-- The producer's sequence of the event that gave the name: an older one does not replace it.
alter table party add column name_sequence bigint;
