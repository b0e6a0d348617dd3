-- Up Migration

-- Restrictions of those who filed maliciously; subjects are keyed hashes of accounts and addresses.
create table restriction (
  id uuid primary key,
  version int not null,
  case_id uuid not null,
  agency_id uuid not null,
  number text not null,
  subjects text[] not null,
  state text not null,
  reason text not null,
  imposed_by text not null,
  imposed_on date not null,
  until date not null,
  contest text,
  contested_on date,
  reviewed_by text,
  reviewed_on date,
  review_reason text
);
create index restriction_contested on restriction (contested_on, id) where state = 'contested';

grant select, insert, update on restriction to heng_service;

-- A keyed hash of the address for letters, which itself is in a sealed event only.
alter table filer add column contact_key text;
