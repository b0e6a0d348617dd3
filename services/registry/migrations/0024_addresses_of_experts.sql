-- Up Migration

-- The address to which an expert's letters about panels go; personal data, sealed in events.
alter table expert add column email text;
