-- Up Migration

create table cycle (
  id text primary key,
  version int not null,
  methodology text not null,
  state text not null,
  evidence jsonb,
  spot_check jsonb,
  notices_on date,
  recommended_on date
);

create table rating (
  id uuid primary key,
  version int not null,
  cycle text not null,
  agency_id uuid not null,
  agency_name text not null,
  credit_code text not null,
  state text not null,
  round int not null,
  grade text,
  assessment jsonb not null,
  drawn_facts jsonb,
  finding jsonb,
  reviews jsonb not null,
  notice jsonb,
  open_objections jsonb not null,
  final_on date
);
create unique index rating_agency on rating (agency_id, cycle);
create index rating_name on rating (cycle, agency_name, id);

create table objection (
  id uuid primary key,
  version int not null,
  rating_id uuid not null,
  statement text not null,
  evidence jsonb not null,
  filed_on date not null,
  outcome text not null,
  reason text,
  decided_by text,
  decided_on date
);
create index objection_rating on objection (rating_id, filed_on, id);

-- The ratings on the published list.
create table recommended (
  cycle text not null,
  rating_id uuid not null,
  primary key (cycle, rating_id)
);

grant select, insert, update on cycle, rating, objection to heng_service;
grant select, insert on recommended to heng_service;
