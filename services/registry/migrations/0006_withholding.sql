-- Up Migration

-- The justification, the enterprise and the staff's reason are for the agency and staff only.
create table withholding (
  id uuid primary key,
  version int not null,
  agency_id uuid not null constraint withholding_agency references agency (id),
  field text not null,
  of_whom text not null,
  enterprise_id uuid,
  reason text not null,
  justification text not null,
  until_day date not null,
  state text not null,
  -- True when the value is hidden while the request is undecided.
  hides_meanwhile boolean not null,
  requested_on date not null,
  decide_by date not null,
  decided_on date,
  decided_by text,
  decision text,
  ended_on date,
  ended_by text,
  end_reason text
);
create index withholding_agency_field on withholding (agency_id, field);
create index withholding_agency_requested on withholding (agency_id, requested_on, id);
create index withholding_state_decide_by on withholding (state, decide_by, id);

grant select, insert, update on withholding to heng_service;

-- The reason is for the agency and staff, the contact for staff alone.
create table withholding_challenge (
  id uuid primary key,
  version int not null,
  withholding_id uuid not null constraint withholding_challenge_withholding references withholding (id),
  agency_id uuid not null,
  field text not null,
  reason text not null,
  contact text,
  filed_on date not null,
  state text not null,
  decided_on date,
  decided_by text,
  decision text
);
create index withholding_challenge_filed on withholding_challenge (withholding_id, filed_on, id);
create index withholding_challenge_state on withholding_challenge (state, filed_on, id);

-- The days on which each section of an agency's disclosure was last changed and last confirmed; one row per agency.
create table section_confirmation (
  id uuid primary key constraint section_confirmation_agency references agency (id),
  version int not null,
  published_on date not null,
  changed_on jsonb not null,
  confirmed_on jsonb not null
);

grant select, insert, update on withholding_challenge, section_confirmation to heng_service;
