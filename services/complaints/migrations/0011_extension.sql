-- Up Migration

-- The agency's request for more time to answer, and the decision on it.
alter table complaint add column extension jsonb;
