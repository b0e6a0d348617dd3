-- Up Migration

-- A message that is put aside is kept byte for byte: it may be no text at all.
alter table dead_letter alter column event type bytea using convert_to(event, 'UTF8');
