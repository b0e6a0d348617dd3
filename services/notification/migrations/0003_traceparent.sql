-- Up Migration

-- The trace of the event that a message is written for (W3C Trace Context), where traces are on.
alter table message add column traceparent text;
