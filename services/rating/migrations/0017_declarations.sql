-- Up Migration

-- The experts who have declared that they have no tie to the agency.
alter table rating add column declarations jsonb not null default '[]';
alter table rating alter column declarations drop default;
