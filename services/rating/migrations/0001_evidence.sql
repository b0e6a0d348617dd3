-- Up Migration

-- Every evidence event that rating has received, permanently. The sequence of a fact determines its cycle.
create table fact (
  event_id uuid primary key,
  source text not null,
  type text not null,
  subject text not null,
  version int not null,
  sequence bigint not null,
  agency_id uuid,
  person_id uuid,
  project_id uuid,
  data jsonb not null
);
-- For counting the events of a seal.
create index fact_sequence on fact (source, sequence);
-- For loading the evidence of one agency.
create index fact_agency on fact (agency_id) where agency_id is not null;
create index fact_person on fact (person_id) where person_id is not null;
create index fact_decided_project on fact (project_id) where type = 'tracking.assessment-decided.v1';
-- For finding the agencies.
create index fact_registered_agency on fact (agency_id) where type = 'registry.agency-registered.v1';

-- The seals of each upstream service: count evidence events with after < sequence <= up_to.
create table received_seal (
  cycle text not null,
  source text not null,
  after bigint not null,
  up_to bigint not null,
  count int not null,
  primary key (cycle, source)
);

grant select, insert on fact, received_seal to heng_service;
