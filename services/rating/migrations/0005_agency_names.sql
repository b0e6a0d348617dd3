-- Up Migration

-- The name that an agency has at a seal.
create index fact_agency_name on fact (agency_id, version)
  where type in ('registry.agency-registered.v1', 'registry.agency-identity-changed.v1');
