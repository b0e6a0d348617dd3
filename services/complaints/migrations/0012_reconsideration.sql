-- Up Migration

-- A party's request that other experts rule anew, and what they decided.
create table reconsideration (
  id uuid primary key,
  version int not null,
  complaint_id uuid not null,
  agency_id uuid not null,
  ruling_id uuid not null,
  state text not null,
  by text not null,
  reasons text not null,
  requested_on date not null,
  clock jsonb not null,
  decided_on date,
  result text
);
create unique index reconsideration_complaint on reconsideration (complaint_id);

-- The typing errors that were corrected in the reasons of a ruling, with the text before.
alter table ruling add column corrections jsonb not null default '[]';
alter table ruling alter column corrections drop default;

grant select, insert, update on reconsideration to heng_service;
