-- Up Migration

-- True once a record has named the file; one that none names is deleted after some time. Files from before stay.
alter table file add column named boolean not null default true;
alter table file alter column named set default false;
create index file_owner on file (owner, uploaded_on);
create index file_orphan on file (uploaded_on, id) where not named and state <> 'removed';
