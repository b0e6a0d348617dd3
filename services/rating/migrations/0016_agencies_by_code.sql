-- Up Migration

-- An agency's own cases, by the credit code of its token.
create index fact_agency_code on fact ((data->>'creditCode'))
  where type in ('registry.agency-registered.v1', 'registry.agency-identity-changed.v1');
