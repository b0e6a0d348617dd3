-- Up Migration

-- A claim that the name of an enterprise is withheld wrongly. The reason is for staff and the enterprise, the contact
-- for staff alone.
create table name_challenge (
  id uuid primary key,
  version int not null,
  enterprise_id uuid not null constraint name_challenge_enterprise references enterprise (id),
  reason text not null,
  contact text,
  filed_on date not null,
  state text not null,
  decided_on date,
  decided_by text,
  decision text
);
create index name_challenge_enterprise_filed on name_challenge (enterprise_id, filed_on, id);
create index name_challenge_state_filed on name_challenge (state, filed_on, id);

grant select, insert, update on name_challenge to heng_service;
