-- Up Migration

-- Whether an agency is on the register: its last such fact tells.
create index fact_agency_standing on fact (agency_id, version)
  where type in ('registry.agency-registered.v1', 'registry.agency-suspended.v1', 'registry.agency-reinstated.v1',
    'registry.agency-deregistered.v1');
