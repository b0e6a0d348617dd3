-- Up Migration

-- The passes of a person's projects elsewhere that were revoked later.
create index fact_revoked_project on fact (project_id) where type = 'tracking.assessment-revoked.v1';
