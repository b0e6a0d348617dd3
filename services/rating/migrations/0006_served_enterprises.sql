-- Up Migration

-- The projects and assessments of the enterprises that an agency or its persons served, at whichever agency: who has
-- passed, and which agency was in charge.
alter table fact add column enterprise_id uuid;
update fact set enterprise_id = (data->>'enterpriseId')::uuid where data ? 'enterpriseId';
create index fact_enterprise on fact (enterprise_id) where type in ('tracking.project-started.v1',
  'tracking.assessment-submitted.v1', 'tracking.assessment-decided.v1', 'tracking.assessment-withdrawn.v1',
  'tracking.assessment-revoked.v1');
drop index fact_decided_project;
drop index fact_revoked_project;

-- The facts that were ever found false.
create index rating_found_false on rating (cycle) where finding->>'authentic' = 'false';
