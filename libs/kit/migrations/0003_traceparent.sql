-- Up Migration

-- The trace in which an event was recorded (W3C Trace Context), where traces are on.
alter table event add column traceparent text;
