-- Up Migration

-- The keys of the sealed fields of events, one for each (docs/adr/0026). A destroyed key is null. `published` says whether the
-- broker has the key, or no longer has the destroyed one.
create table recipient_key (
  id uuid primary key,
  recipient uuid not null,
  type text not null,
  key text,
  expires_on date,
  published boolean not null default false
);
create index recipient_key_recipient on recipient_key (recipient, type) where key is not null;
create index recipient_key_expiry on recipient_key (expires_on) where key is not null;
create index recipient_key_unpublished on recipient_key (id) where not published;
grant select, insert, update on recipient_key to heng_service;
