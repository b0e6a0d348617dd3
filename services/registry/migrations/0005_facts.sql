-- Up Migration

-- Facts from tracking and rating behind the registry's figures, renewals and signals, keyed by subject. Each fact is stored
-- with its event and version: the highest version wins, whatever the order of arrival.
create table tracked_project (
  project_id uuid primary key,
  agency_id uuid not null,
  enterprise_id uuid not null,
  started_on date,
  started_version int,
  started_event uuid,
  ended_on date,
  ended_version int,
  ended_event uuid
);
create index tracked_project_agency on tracked_project (agency_id);

create table tracked_work (
  work_id uuid primary key,
  project_id uuid not null,
  agency_id uuid not null,
  enterprise_id uuid not null,
  person_id uuid not null,
  from_day date not null,
  until_day date not null,
  days numeric not null,
  version int not null,
  event_id uuid not null
);
create index tracked_work_person on tracked_work (person_id);
create index tracked_work_project on tracked_work (project_id);

create table tracked_assessment (
  assessment_id uuid primary key,
  project_id uuid not null,
  agency_id uuid not null,
  enterprise_id uuid not null,
  submitted_on date,
  submitted_version int,
  submitted_event uuid,
  outcome text,
  decided_on date,
  decided_version int,
  decided_event uuid
);
create index tracked_assessment_project on tracked_assessment (project_id);
create index tracked_assessment_agency on tracked_assessment (agency_id);

create table tracked_feedback (
  project_id uuid primary key,
  agency_id uuid not null,
  enterprise_id uuid not null,
  given_on date not null,
  late boolean not null,
  satisfaction jsonb not null,
  version int not null,
  event_id uuid not null
);
create index tracked_feedback_agency on tracked_feedback (agency_id);

-- The result of the latest cycle; without a grade it is 未获评级.
create table agency_rating (
  agency_id uuid primary key,
  cycle text not null,
  grade text,
  decided_on date not null,
  version int not null,
  event_id uuid not null
);

grant select, insert, update on tracked_project, tracked_work, tracked_assessment, tracked_feedback, agency_rating
  to heng_service;
