-- Up Migration

create table project (
  id uuid primary key,
  version int not null,
  agency_id uuid not null,
  agency_code text not null,
  enterprise_id uuid not null,
  enterprise_code text not null,
  started_on date not null,
  ended_on date,
  stages jsonb not null,
  feedback_due jsonb
);
create index project_start on project (started_on, id);
create index project_agency on project (agency_id, started_on, id);
-- For the board of a province or bureau with few projects.
create index project_enterprise on project (enterprise_id);

-- Employments of persons at agencies, from the registry's events.
create table employment (
  id uuid primary key,
  agency_id uuid not null,
  person_id uuid not null,
  employed_from date not null,
  employed_until date
);
create index employment_person on employment (person_id, agency_id);

create table on_site_work (
  id uuid primary key,
  version int not null,
  project_id uuid not null,
  person_id uuid not null,
  worked_from date not null,
  worked_until date not null,
  days double precision not null
);
create index on_site_work_project on on_site_work (project_id, worked_until);

grant select, insert, update on project, employment, on_site_work to heng_service;
