-- Up Migration

-- A person who has signed in has one open challenge at a time, and all others one together; those filed before stay.
alter table withholding_challenge add column filed_by text;
update withholding_challenge set filed_by = id::text;
alter table withholding_challenge alter column filed_by set not null;
create unique index withholding_challenge_open on withholding_challenge (withholding_id, filed_by) where state = 'filed';
