-- Up Migration

-- Withdrawals of assessments and later revocations of their certificates, from tracking's events.
alter table tracked_assessment
  add column withdrawn_on date,
  add column withdrawn_version int,
  add column withdrawn_event uuid,
  add column revoked_on date,
  add column revoked_version int,
  add column revoked_event uuid;
