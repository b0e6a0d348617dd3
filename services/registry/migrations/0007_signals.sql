-- Up Migration

-- Contradictory facts: for staff and the agencies concerned only.
create table signal (
  id uuid primary key,
  version int not null,
  kind text not null,
  person_id uuid not null,
  agency_ids uuid[] not null,
  from_day date not null,
  until_day date,
  sides jsonb not null,
  found_on date not null,
  state text not null,
  explanations jsonb not null,
  outcome text,
  reason text,
  closed_on date,
  closed_by text
);
create index signal_person on signal (person_id);
create index signal_found on signal (found_on, id);
create index signal_state_found on signal (state, found_on, id);
create index signal_agencies on signal using gin (agency_ids);

grant select, insert, update on signal to heng_service;
