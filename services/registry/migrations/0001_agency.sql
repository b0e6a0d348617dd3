-- Up Migration

create table agency (
  id uuid primary key,
  version int not null,
  credit_code text not null,
  credit_code_status text not null,
  name text not null,
  province text not null,
  email text not null,
  registered_on date not null,
  deregistered_on date,
  state text not null default 'registered',
  suspended_on date,
  suspended_until date,
  state_reason text,
  parent_id uuid,
  code_verification jsonb
);
create unique index agency_credit_code on agency (credit_code);
create index agency_parent on agency (parent_id) where parent_id is not null;

-- Every identity that an agency has had, the first with its registration; an identity ends when the next begins.
create table agency_identity (
  agency_id uuid not null,
  n int not null,
  credit_code text not null,
  name text not null,
  province text not null,
  valid_from date not null,
  -- a code belongs to one agency permanently: true where the agency has it for the first time
  takes_code boolean not null,
  -- for finding similar names (domain/registration/agency-name.ts)
  name_grams text[] not null,
  reason text,
  decided_by text not null,
  primary key (agency_id, n)
);
create unique index agency_identity_code on agency_identity (credit_code) where takes_code;
create index agency_identity_name on agency_identity using gin (name_grams) with (fastupdate = off);

create table application (
  id uuid primary key,
  version int not null,
  state text not null,
  agency_id uuid not null,
  credit_code text not null,
  credit_code_status text not null,
  name text not null,
  province text not null,
  email text not null,
  parent_id uuid,
  drafted_on date not null,
  submitted_on date,
  decided_on date,
  decided_by text,
  reason text
);
create unique index application_open on application (credit_code) where state in ('draft', 'submitted', 'returned');
create index application_state on application (state, drafted_on, id);
create index application_code on application (credit_code, drafted_on, id);

grant select, insert, update on agency, application to heng_service;
grant select, insert on agency_identity to heng_service;
