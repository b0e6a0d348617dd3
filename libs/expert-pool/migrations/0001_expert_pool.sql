-- Up Migration

-- The pool of experts as the events of the registry describe it, in whatever order these arrive.
create table pooled_expert (
  expert_id uuid primary key,
  sub text unique,
  state text,
  -- the expert's version at which the state was stored: an older one does not replace it
  state_version int not null default 0
);

-- Organisations with which an expert has, or had, a tie: a credit code, or the id of an agency.
create table expert_tie (
  expert_id uuid not null,
  organisation text not null,
  kind text not null,
  from_day date not null,
  until_day date,
  version int not null,
  primary key (expert_id, organisation, kind, from_day)
);

grant select, insert, update on pooled_expert, expert_tie to heng_service;
