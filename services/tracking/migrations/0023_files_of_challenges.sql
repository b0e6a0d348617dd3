-- Up Migration

-- The files of who challenges the withholding of a name, for staff alone, by id and hash.
alter table name_challenge add files jsonb not null default '[]';
alter table name_challenge alter files drop default;
