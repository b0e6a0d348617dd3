-- Up Migration

-- A person who has signed in has one open challenge at a time, and all others one together; those filed before stay.
alter table name_challenge add column filed_by text;
update name_challenge set filed_by = id::text;
alter table name_challenge alter column filed_by set not null;
create unique index name_challenge_open on name_challenge (enterprise_id, filed_by) where state = 'filed';
