-- Up Migration

-- The way from an event to its cause, and back.
create index event_by_id on event (id);
create index event_by_cause on event (cause_id);
