-- Up Migration

-- The experts who have declared that they have no tie to the agency.
alter table complaint add column declarations jsonb not null default '[]';
alter table complaint alter column declarations drop default;
