-- Up Migration

-- The experts who have declared, before a ruling of R11, that they have no tie to the agency.
alter table rating_case add column declarations jsonb not null default '[]';
alter table rating_case alter column declarations drop default;
