-- Up Migration

-- The files of who challenges a withholding, for staff alone, by id and hash.
alter table withholding_challenge add files jsonb not null default '[]';
alter table withholding_challenge alter files drop default;
