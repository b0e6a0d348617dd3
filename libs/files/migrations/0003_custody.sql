-- Up Migration

-- Evidence that cannot be inspected is kept sealed, with the code of its fault; a file of a draft expires unless it is named.
alter table file add column fault text;
alter table file add column expires_at timestamptz;
-- Each download tells whether the original or the copy without metadata was given out.
alter table file_download add column form text not null default 'original';
alter table file_download alter column form drop default;
