-- Up Migration

alter table rating_case add column ruling jsonb;
