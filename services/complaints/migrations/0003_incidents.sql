-- Up Migration

-- Filings about the same facts are one incident, named after the complaint first filed; and the findings of regulators.
alter table complaint add column incident_id uuid;
alter table complaint add column incident_reason text;
alter table complaint add column recorded_by text;
create index complaint_incident on complaint (incident_id) where incident_id is not null;
