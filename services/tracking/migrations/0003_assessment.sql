-- Up Migration

create table assessment (
  id uuid primary key,
  version int not null,
  project_id uuid not null,
  agency_id uuid not null,
  enterprise_id uuid not null,
  submitted_on date not null,
  outcome text,
  decided_on date
);
-- At most one undecided or passed assessment.
create unique index assessment_standing on assessment (project_id) where outcome is distinct from 'failed';

grant select, insert, update on assessment to heng_service;
