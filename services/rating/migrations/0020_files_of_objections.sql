-- Up Migration

-- The files of objectors, for staff and experts without a tie, by id and hash.
alter table objection add files jsonb not null default '[]';
alter table objection alter files drop default;
