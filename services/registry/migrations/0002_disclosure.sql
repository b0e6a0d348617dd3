-- Up Migration

-- Revisions are immutable: the service may add and read them, never change one.
create table disclosure_revision (
  id uuid primary key,
  version int not null,
  agency_id uuid not null constraint disclosure_revision_agency references agency (id),
  revision int not null,
  standard text not null,
  published_on date not null,
  published_by jsonb not null,
  sections jsonb not null,
  edits jsonb not null,
  complete boolean not null,
  required int not null,
  answered int not null,
  missing text[] not null,
  content_hash text not null
);
create unique index disclosure_revision_number on disclosure_revision (agency_id, revision);

-- Versions that staff published in advance, besides those shipped with the service.
create table disclosure_standard (
  id uuid primary key,
  version int not null,
  standard text not null,
  in_force_from date not null,
  published_on date not null,
  published_by jsonb not null,
  document json not null
);
create unique index disclosure_standard_version on disclosure_standard (standard);
create unique index disclosure_standard_day on disclosure_standard (in_force_from);

-- The announcement of a coming version to an agency, with what the agency must do for it.
create table disclosure_announcement (
  id uuid primary key,
  version int not null,
  agency_id uuid not null constraint disclosure_announcement_agency references agency (id),
  standard text not null,
  in_force_from date not null,
  announced_on date not null,
  missing text[] not null,
  unfit text[] not null
);
create unique index disclosure_announcement_agency_standard on disclosure_announcement (agency_id, standard);

-- One per agency, with an id derived from the agency's; empty when sections are null. The row stays, so that its versions continue.
create table disclosure_draft (
  id uuid primary key,
  version int not null,
  agency_id uuid not null constraint disclosure_draft_agency references agency (id),
  sections jsonb,
  based_on int not null,
  standard text,
  edits jsonb not null
);

grant select, insert on disclosure_revision, disclosure_standard, disclosure_announcement to heng_service;
grant select, insert, update on disclosure_draft to heng_service;
