-- Up Migration

-- Counts the deadlines that a calendar has moved.
create index event_moved on event ((data ->> 'calendar')) where type like '%.deadline-moved.v1';
