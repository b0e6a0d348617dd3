-- Up Migration

-- Every service has this index by now, as event_by_id.
drop index event_id;
