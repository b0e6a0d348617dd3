-- Up Migration

-- That an assessment was withdrawn, or its certificate revoked later, as tracking tells it.
alter table tracked_assessment
  add column withdrawn_on date,
  add column withdrawn_version int,
  add column withdrawn_event uuid,
  add column revoked_on date,
  add column revoked_version int,
  add column revoked_event uuid;
